import { plainAxis } from '../../date-patterns.js';
import type { DatePatterns, DateWords, Phrase } from '../../../time/words.js';
import { yearParts, type YearParts } from '../../../time/year-parts.js';
import { listWords } from '../../list-words.js';
import { onDays } from '../../on-days.js';
import { once } from '../../once.js';
import { calendar } from './months.js';

/** As in English, which stands in where a browser has no Hausa. */
const numbers = once(() => new Intl.NumberFormat(['ha', 'en']));

const patterns = (month: string, ga: string): DatePatterns => ({
  second: `d${ga}${month} y, HH:mm:ss 'UTC'`,
  minute: `d${ga}${month} y, HH:mm 'UTC'`,
  hour: `d${ga}${month} y, HH:mm 'UTC'`,
  day: `d${ga}${month} y`,
  month: `${month} y`,
  dayOfYear: `d${ga}${month}`,
  monthOfYear: month,
  daysInMonth: ['d', `d${ga}${month} y`],
  daysInYear: [`d${ga}${month}`, `d${ga}${month} y`],
  monthsInYear: [month, `${month} y`],
});

/** EDTF seasons 21 to 41, with the place of the year. */
const seasons = [
  'bazarar {}',
  'lokacin zafi na {}',
  'kakar {}',
  'lokacin sanyi na {}',
  'bazarar {} ta arewacin duniya',
  'lokacin zafi na {} na arewacin duniya',
  'kakar {} ta arewacin duniya',
  'lokacin sanyi na {} na arewacin duniya',
  'bazarar {} ta kudancin duniya',
  'lokacin zafi na {} na kudancin duniya',
  'kakar {} ta kudancin duniya',
  'lokacin sanyi na {} na kudancin duniya',
  'kwatan farko na {}',
  'kwata na biyu na {}',
  'kwata na uku na {}',
  'kwata na huɗu na {}',
  'kashi na farko cikin uku na {}',
  'kashi na biyu cikin uku na {}',
  'kashi na ƙarshe cikin uku na {}',
  'rabin farko na {}',
  'rabi na biyu na {}',
];

const scales = { million: 'miliyan', billion: 'biliyan' };

function amountOf({ amount, scale }: YearParts): string {
  if (scale === 'year') return amount < 10_000 ? String(amount) : numbers().format(amount);
  return `shekaru ${scales[scale]} ${numbers().format(amount)}`;
}

const era = (bce: boolean): string => (bce ? 'kafin Miladiyya' : 'Miladiyya');

/** What a date is, behind a preposition: the day 17 September, the month September, the year 2023. */
const noun: Phrase = (date, precision) => {
  // What is told in words has its own: "shekaru miliyan 66".
  if (precision === 'year') return /^\p{N}/u.test(date) ? `shekarar ${date}` : date;
  if (precision === 'month') return `watan ${date}`;
  return onDays.has(precision) ? `ranar ${date}` : date;
};

const at: Phrase = (date, precision) => `a ${noun(date, precision)}`;

/** Dates in Hausa. */
export const dates: DateWords = {
  locale: calendar,
  long: patterns('MMMM', " 'ga' "),
  short: patterns('MMM', ' '),
  axis: plainAxis,

  year(year) {
    const parts = yearParts(year);
    if (!parts.bce && year >= 1000 && year < 10_000) return String(year);
    return `${amountOf(parts)} ${era(parts.bce)}`;
  },
  decade: (first) => `shekarun ${first}`,
  century: (nth, bce) => `ƙarni na ${nth}${bce ? ` ${era(bce)}` : ''}`,
  millennium: (nth, bce) => `shekaru dubu na ${nth}${bce ? ` ${era(bce)}` : ''}`,
  season: (code, year) => (seasons[code - 21] ?? '{}').replace('{}', year),
  unknown: 'ba a san kwanan wata ba',
  unknownYear: (date) => `${date}, ba a san shekara ba`,

  at,
  about: (date, precision) => `wajen ${noun(date, precision)}`,
  possibly: (date, precision) =>
    date.startsWith('wajen ') ? `wataƙila ${date}` : `wataƙila ${at(date, precision)}`,
  within: {
    about: (date) => `wajen ${date}`,
    possibly: (date) => `wataƙila ${date}`,
  },
  until: (date) => `har zuwa ${date}`,
  since: (date) => `tun daga ${date}`,
  from: (date) => `daga ${date}`,
  ongoing: (start, now) => `tun daga ${start}, ana ci gaba har ${now}`,
  endUnknown: (date) => `daga ${date}, ba a san ƙarshe ba`,
  startUnknown: (date) => `har zuwa ${date}, ba a san farko ba`,
  range: (first, last) => `${first} zuwa ${last}`,
  fromTo: (first, last) => `daga ${first} zuwa ${last}`,
  before: (date) => `${date} ko kafin haka`,
  after: (date) => `${date} ko bayan haka`,
  oneOf: (dates) => listWords(dates, 'ko'),
  allOf: (dates) => listWords(dates, 'da'),
};
