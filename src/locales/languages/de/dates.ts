import { de } from 'date-fns/locale/de';
import { plainAxis } from '../../date-patterns.js';
import type { DatePatterns, DateWords, Phrase } from '../../../time/words.js';
import { yearParts, type YearParts } from '../../../time/year-parts.js';
import { listWords } from '../../list-words.js';
import { onDays } from '../../on-days.js';
import { once } from '../../once.js';

const numbers = once(() => new Intl.NumberFormat('de'));

const patterns = (month: string): DatePatterns => ({
  second: `d. ${month} y, HH:mm:ss 'Uhr' 'UTC'`,
  minute: `d. ${month} y, HH:mm 'Uhr' 'UTC'`,
  hour: `d. ${month} y, HH:mm 'Uhr' 'UTC'`,
  day: `d. ${month} y`,
  month: `${month} y`,
  dayOfYear: `d. ${month}`,
  monthOfYear: month,
  daysInMonth: ['d.', `d. ${month} y`],
  daysInYear: [`d. ${month}`, `d. ${month} y`],
  monthsInYear: [month, `${month} y`],
});

/** EDTF seasons 21 to 41, before the year. */
const seasons = [
  'Frühling',
  'Sommer',
  'Herbst',
  'Winter',
  'Nordfrühling',
  'Nordsommer',
  'Nordherbst',
  'Nordwinter',
  'Südfrühling',
  'Südsommer',
  'Südherbst',
  'Südwinter',
  '1. Quartal',
  '2. Quartal',
  '3. Quartal',
  '4. Quartal',
  '1. Drittel',
  '2. Drittel',
  '3. Drittel',
  '1. Halbjahr',
  '2. Halbjahr',
];

const scales = {
  million: ['Million Jahre', 'Millionen Jahre'],
  billion: ['Milliarde Jahre', 'Milliarden Jahre'],
} as const;

function amountOf({ amount, scale }: YearParts): string {
  if (scale === 'year') return amount < 10_000 ? String(amount) : numbers().format(amount);
  const [one, many] = scales[scale];
  return `${numbers().format(amount)} ${amount === 1 ? one : many}`;
}

const era = (bce: boolean): string => (bce ? 'v.\u00a0Chr.' : 'n.\u00a0Chr.');

/** What is already in a phrase takes no article. */
const isTold = (date: string): boolean => /^(etwa|um|möglicherweise) /.test(date);

/** A date in the dative with its article, behind a preposition; months and years have none. */
const dative: Phrase = (date, precision) => {
  if (isTold(date)) return date;
  if (precision === 'decade') return `den ${date.replaceAll('-Jahre', '-Jahren')}`;
  const bare = precision === 'month' || precision === 'year' || precision === 'unknown';
  return bare ? date : `dem ${date}`;
};

/** The prepositions that run together with the article. */
const join = (text: string): string =>
  text
    .replace(/^(an|in|von) dem /, (_, word: string) => `${word === 'von' ? 'vo' : word[0]}m `)
    .replace(/^zu dem /, 'zum ');

const at: Phrase = (date, precision) => {
  if (precision === 'year') return date;
  if (precision === 'month') return `im ${date}`;
  return join(`${onDays.has(precision) ? 'an' : 'in'} ${dative(date, precision)}`);
};

const von: Phrase = (date, precision) => join(`von ${dative(date, precision)}`);

const bis: Phrase = (date, precision) => {
  const text = dative(date, precision);
  return text === date ? `bis ${date}` : `bis ${join(`zu ${text}`)}`;
};

/** Dates in German. By themselves, decades and centuries stand without article: "1990er-Jahre", "13. Jahrhundert". */
export const dates: DateWords = {
  locale: { localize: { month: de.localize.month, quarter: de.localize.quarter } },
  long: patterns('MMMM'),
  short: patterns('MMM'),
  axis: { ...plainAxis, day: 'd.' },

  year(year) {
    const parts = yearParts(year);
    if (!parts.bce && year >= 1000 && year < 10_000) return String(year);
    return `${amountOf(parts)} ${era(parts.bce)}`;
  },
  decade: (first) => `${first}er-Jahre`,
  century: (nth, bce) => `${nth}. Jahrhundert${bce ? ` ${era(bce)}` : ''}`,
  millennium: (nth, bce) => `${nth}. Jahrtausend${bce ? ` ${era(bce)}` : ''}`,
  season: (code, year) => `${seasons[code - 21] ?? ''} ${year}`.trimStart(),
  unknown: 'Datum unbekannt',
  unknownYear: (date) => `${date}, Jahr unbekannt`,

  at,
  about(date, precision) {
    if (precision === 'year') return `um ${date}`;
    return onDays.has(precision) ? `um den ${date}` : `etwa ${at(date, precision)}`;
  },
  possibly: (date, precision) => `möglicherweise ${isTold(date) ? date : at(date, precision)}`,
  within: {
    about: (date) => `etwa ${date}`,
    possibly: (date) => `möglicherweise ${date}`,
  },
  until: bis,
  since: (date, precision) => `seit ${dative(date, precision)}`,
  from: (date, precision) => `ab ${dative(date, precision)}`,
  ongoing: (start, now, precision) => `seit ${dative(start, precision)}, am ${now} noch im Gange`,
  endUnknown: (date, precision) => `ab ${dative(date, precision)}, Ende unbekannt`,
  startUnknown: (date, precision) => `${bis(date, precision)}, Beginn unbekannt`,
  range: (first, last) => `${first} bis ${last}`,
  fromTo: (first, last, firstPrecision, lastPrecision) =>
    `${von(first, firstPrecision)} ${bis(last, lastPrecision)}`,
  before: (date) => `${date} oder früher`,
  after: (date) => `${date} oder später`,
  oneOf: (dates) => listWords(dates, 'oder'),
  allOf: (dates) => listWords(dates, 'und'),
};
