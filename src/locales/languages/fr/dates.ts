import { fr } from 'date-fns/locale/fr';
import type { Precision } from '../../../time/edtf-date.js';
import type { DatePatterns, DateWords, Phrase, StretchPhrase } from '../../../time/words.js';
import { yearParts, type YearParts } from '../../../time/year-parts.js';
import { listWords } from '../../list-words.js';
import { once } from '../../once.js';
import { roman } from '../../roman.js';

const numbers = once(() => new Intl.NumberFormat('fr'));

const patterns = (month: string): DatePatterns => ({
  second: `d ${month} y 'à' HH\u00a0'h'\u00a0mm\u00a0'min'\u00a0ss\u00a0's' 'UTC'`,
  minute: `d ${month} y 'à' HH\u00a0'h'\u00a0mm 'UTC'`,
  hour: `d ${month} y 'à' HH\u00a0'h'\u00a0mm 'UTC'`,
  day: `d ${month} y`,
  month: `${month} y`,
  dayOfYear: `d ${month}`,
  monthOfYear: month,
  daysInMonth: ['d', `d ${month} y`],
  daysInYear: [`d ${month}`, `d ${month} y`],
  monthsInYear: [month, `${month} y`],
});

/** EDTF seasons 21 to 41, before the year, with the article that they have in a sentence. */
const seasons = [
  'le printemps',
  'l’été',
  'l’automne',
  'l’hiver',
  'le printemps boréal',
  'l’été boréal',
  'l’automne boréal',
  'l’hiver boréal',
  'le printemps austral',
  'l’été austral',
  'l’automne austral',
  'l’hiver austral',
  'le premier trimestre',
  'le deuxième trimestre',
  'le troisième trimestre',
  'le quatrième trimestre',
  'le premier tiers de',
  'le deuxième tiers de',
  'le dernier tiers de',
  'le premier semestre',
  'le second semestre',
];

/** The articles of names that stand without one by themselves: "XIIIe siècle", "17 septembre 2023". */
const articles: Partial<Record<Precision, string>> = {
  millisecond: 'le',
  second: 'le',
  minute: 'le',
  hour: 'le',
  day: 'le',
  decade: 'les',
  century: 'le',
  millennium: 'le',
};

const scales = { year: '', million: 'million', billion: 'milliard' };

/** From a million years on, no preposition fits: "66 millions d’années av. J.-C." */
const isDeep = (date: string): boolean => date.includes('d’années');

/** A date as a noun of a sentence. What is already in a phrase, or has its article, is left as it is. */
function noun(date: string, precision: Precision): string {
  const article = /^(\p{N}|[IVXLC]+er? |années )/u.test(date) ? articles[precision] : undefined;
  return article === undefined ? date : `${article} ${date}`;
}

/** A preposition before a noun, run together with the article: de + le is du. */
function join(preposition: 'de' | 'à', text: string): string {
  const [le, les] = preposition === 'de' ? ['du', 'des'] : ['au', 'aux'];
  const joined = text.replace(/^le /, `${le} `).replace(/^les /, `${les} `);
  if (joined !== text) return joined;
  // Of the names of dates only those of months and l’été, l’automne, l’hiver begin with a vowel or come with it.
  return preposition === 'de' && /^[aeiouéâô]/.test(text) ? `d’${text}` : `${preposition} ${text}`;
}

const de: Phrase = (date, precision) => join('de', noun(date, precision));
const à: Phrase = (date, precision) => join('à', noun(date, precision));

const at: Phrase = (date, precision) => {
  if (isDeep(date)) return date;
  if (precision === 'decade') return `dans ${noun(date, precision)}`;
  if (precision === 'season' || precision === 'century' || precision === 'millennium') {
    return à(date, precision);
  }
  const day = noun(date, precision);
  return day === date ? `en ${date}` : day;
};

const until: Phrase = (date, precision) =>
  precision === 'year' || precision === 'month'
    ? `jusqu’en ${date}`
    : `jusqu’${à(date, precision)}`;

const stretch: StretchPhrase = (first, last, firstPrecision, lastPrecision) =>
  `${de(first, firstPrecision)} ${à(last, lastPrecision)}`;

const era = (bce: boolean): string => (bce ? 'av.\u00a0J.-C.' : 'apr.\u00a0J.-C.');

function amountOf({ amount, scale }: YearParts): string {
  if (scale === 'year') return amount < 10_000 ? String(amount) : numbers().format(amount);
  const plural = amount < 2 ? '' : 's';
  return `${numbers().format(amount)} ${scales[scale]}${plural} d’années`;
}

/** Dates in French. By themselves, decades and centuries stand without article: "années 1990", "XIIIe siècle". */
export const dates: DateWords = {
  locale: { localize: { month: fr.localize.month, quarter: (value) => `T${value}` } },
  long: patterns('MMMM'),
  short: patterns('MMM'),
  axis: {
    second: 'HH:mm:ss',
    minute: 'HH\u00a0h\u00a0mm',
    hour: 'HH\u00a0h\u00a0mm',
    day: 'd',
    month: 'LLL',
    quarter: 'QQQ',
    year: 'y',
  },

  day: (day) => (day === 1 ? '1er' : String(day)),
  year(year) {
    const parts = yearParts(year);
    if (!parts.bce && year >= 1000 && year < 10_000) return String(year);
    return `${amountOf(parts)} ${era(parts.bce)}`;
  },
  decade: (first) => `années ${first}`,
  century: (nth, bce) =>
    `${roman(nth)}${nth === 1 ? 'er' : 'e'} siècle${bce ? ` ${era(bce)}` : ''}`,
  millennium: (nth, bce) =>
    `${roman(nth)}${nth === 1 ? 'er' : 'e'} millénaire${bce ? ` ${era(bce)}` : ''}`,
  season: (code, year) => `${seasons[code - 21] ?? ''} ${year}`.trimStart(),
  unknown: 'date inconnue',
  unknownYear: (date) => `${date}, année inconnue`,

  at,
  about: (date, precision) => `vers ${noun(date, precision)}`,
  possibly: (date, precision) =>
    date.startsWith('vers ') ? `peut-être ${date}` : `peut-être ${at(date, precision)}`,
  within: {
    about: (date) => `${date} environ`,
    possibly: (date) => `${date} (date incertaine)`,
  },
  until,
  since: (date, precision) => `depuis ${noun(date, precision)}`,
  from: (date, precision) => `à partir ${de(date, precision)}`,
  ongoing: (start, now, precision) =>
    `depuis ${noun(start, precision)}, toujours en cours ${à(now, 'day')}`,
  endUnknown: (date, precision) => `à partir ${de(date, precision)}, fin inconnue`,
  startUnknown: (date, precision) => `${until(date, precision)}, début inconnu`,
  range: stretch,
  fromTo: stretch,
  before: (date) => `${date} ou avant`,
  after: (date) => `${date} ou après`,
  oneOf: (dates) => listWords(dates, 'ou'),
  allOf: (dates) => listWords(dates, 'et'),
};
