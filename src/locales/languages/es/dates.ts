import { es } from 'date-fns/locale/es';
import { dayFirst, plainAxis } from '../../date-patterns.js';
import type { DateWords, Phrase, StretchPhrase } from '../../../time/words.js';
import { yearParts, type YearParts } from '../../../time/year-parts.js';
import { listWords } from '../../list-words.js';
import { onDays } from '../../on-days.js';
import { once } from '../../once.js';
import { roman } from '../../roman.js';

const numbers = once(() => new Intl.NumberFormat('es'));

/** EDTF seasons 21 to 41, before "de" and the year. */
const seasons = [
  'primavera',
  'verano',
  'otoño',
  'invierno',
  'primavera boreal',
  'verano boreal',
  'otoño boreal',
  'invierno boreal',
  'primavera austral',
  'verano austral',
  'otoño austral',
  'invierno austral',
  'primer trimestre',
  'segundo trimestre',
  'tercer trimestre',
  'cuarto trimestre',
  'primer tercio',
  'segundo tercio',
  'último tercio',
  'primer semestre',
  'segundo semestre',
];

const isDeep = (date: string): boolean => date.includes('de años');

/** Spanish counts thousands of millions. */
function amountOf({ amount, scale }: YearParts): string {
  if (scale === 'year') return amount < 10_000 ? String(amount) : numbers().format(amount);
  const millions = scale === 'million' ? amount : amount * 1000;
  return `${numbers().format(millions)} ${millions === 1 ? 'millón' : 'millones'} de años`;
}

const era = (bce: boolean): string => (bce ? 'a.\u00a0C.' : 'd.\u00a0C.');

/** A date with its article, as inside a sentence; months and years have none. */
const noun: Phrase = (date, precision) => {
  if (precision === 'month' || precision === 'year' || precision === 'unknown') return date;
  return `${precision === 'decade' || date.startsWith('primavera') ? 'la' : 'el'} ${date}`;
};

const at: Phrase = (date, precision) => {
  if (isDeep(date)) return date;
  return onDays.has(precision) ? noun(date, precision) : `en ${noun(date, precision)}`;
};

/** De + el is del, a + el is al. */
const de: Phrase = (date, precision) => `de ${noun(date, precision)}`.replace(/^de el /, 'del ');
const a: Phrase = (date, precision) => `a ${noun(date, precision)}`.replace(/^a el /, 'al ');

const stretch: StretchPhrase = (first, last, firstPrecision, lastPrecision) =>
  `${de(first, firstPrecision)} ${a(last, lastPrecision)}`;

/** "O" is "u" before its own sound: ocho, once, octubre. */
const or = (last: string): string => (/^(8|11(?!\d)|oct)/.test(last) ? 'u' : 'o');

/** Dates in Spanish. By themselves, decades and centuries stand without article: "década de 1990", "siglo XIII". */
export const dates: DateWords = {
  locale: { localize: { month: es.localize.month, quarter: es.localize.quarter } },
  long: dayFirst('MMMM', " 'de' "),
  short: dayFirst('MMM', ' '),
  axis: plainAxis,

  year(year) {
    const parts = yearParts(year);
    if (!parts.bce && year >= 1000 && year < 10_000) return String(year);
    return `${amountOf(parts)} ${era(parts.bce)}`;
  },
  decade: (first) => `década de ${first}`,
  century: (nth, bce) => `siglo ${roman(nth)}${bce ? ` ${era(bce)}` : ''}`,
  millennium: (nth, bce) => `${roman(nth)} milenio${bce ? ` ${era(bce)}` : ''}`,
  season: (code, year) => `${seasons[code - 21] ?? ''} de ${year}`,
  unknown: 'fecha desconocida',
  unknownYear: (date) => `${date}, año desconocido`,

  at,
  about: (date, precision) => `hacia ${noun(date, precision)}`,
  possibly: (date, precision) =>
    date.startsWith('hacia ') ? `posiblemente ${date}` : `posiblemente ${at(date, precision)}`,
  within: {
    about: (date) => `${date} aproximadamente`,
    possibly: (date) => `${date} (fecha incierta)`,
  },
  until: (date, precision) => `hasta ${noun(date, precision)}`,
  since: (date, precision) => `desde ${noun(date, precision)}`,
  from: (date, precision) => `a partir ${de(date, precision)}`,
  ongoing: (start, now, precision) =>
    `desde ${noun(start, precision)}, aún en curso ${at(now, 'day')}`,
  endUnknown: (date, precision) => `desde ${noun(date, precision)}, final desconocido`,
  startUnknown: (date, precision) => `hasta ${noun(date, precision)}, comienzo desconocido`,
  range: stretch,
  fromTo: stretch,
  before: (date) => `${date} o antes`,
  after: (date) => `${date} o después`,
  oneOf: (dates) => listWords(dates, or(dates.at(-1) ?? '')),
  allOf: (dates) => listWords(dates, 'y'),
};
