import { pt } from 'date-fns/locale/pt';
import { dayFirst, plainAxis } from '../../date-patterns.js';
import type { DateWords, Phrase, StretchPhrase } from '../../../time/words.js';
import { yearParts, type YearParts } from '../../../time/year-parts.js';
import { listWords } from '../../list-words.js';
import { once } from '../../once.js';
import { roman } from '../../roman.js';

const numbers = once(() => new Intl.NumberFormat('pt'));

/** EDTF seasons 21 to 41, before "de" and the year. */
const seasons = [
  'primavera',
  'verão',
  'outono',
  'inverno',
  'primavera boreal',
  'verão boreal',
  'outono boreal',
  'inverno boreal',
  'primavera austral',
  'verão austral',
  'outono austral',
  'inverno austral',
  'primeiro trimestre',
  'segundo trimestre',
  'terceiro trimestre',
  'quarto trimestre',
  'primeiro terço',
  'segundo terço',
  'último terço',
  'primeiro semestre',
  'segundo semestre',
];

const isDeep = (date: string): boolean => date.includes('de anos');

/** Thousands of millions are "mil milhões" or "bilhões", as the country has it; all of them understand millions. */
function amountOf({ amount, scale }: YearParts): string {
  if (scale === 'year') return amount < 10_000 ? String(amount) : numbers().format(amount);
  const millions = scale === 'million' ? amount : amount * 1000;
  return `${numbers().format(millions)} ${millions < 2 ? 'milhão' : 'milhões'} de anos`;
}

const era = (bce: boolean): string => (bce ? 'a.C.' : 'd.C.');

/** A date with the article that decades, centuries and seasons have in a sentence. */
const noun: Phrase = (date, precision) => {
  if (precision === 'decade') return `a ${date}`;
  if (precision === 'season') return `${date.startsWith('primavera') ? 'a' : 'o'} ${date}`;
  return precision === 'century' || precision === 'millennium' ? `o ${date}` : date;
};

/** A preposition run together with the article: em + o is no, de + a is da, a + o is ao, a + a is à. */
function join(preposition: 'em' | 'de' | 'a', text: string): string {
  const [o, a] = { em: ['no', 'na'], de: ['do', 'da'], a: ['ao', 'à'] }[preposition];
  if (text.startsWith('o ')) return `${o}${text.slice(1)}`;
  if (text.startsWith('a ')) return `${a}${text.slice(1)}`;
  return `${preposition} ${text}`;
}

const at: Phrase = (date, precision) => (isDeep(date) ? date : join('em', noun(date, precision)));

const de: Phrase = (date, precision) => join('de', noun(date, precision));

/** Até takes its own preposition before an article only: até 2012, até ao século XIII. */
const until: Phrase = (date, precision) => {
  const text = noun(date, precision);
  return `até ${text === date ? date : join('a', text)}`;
};

const stretch: StretchPhrase = (first, last, firstPrecision, lastPrecision) =>
  `${de(first, firstPrecision)} ${join('a', noun(last, lastPrecision))}`;

/**
 * Dates in Portuguese. By themselves, decades and centuries stand without article: "década de 1990", "século XIII". The
 * first of a month is 1.º, as in Africa and Portugal; Brazil writes 1º and reads both.
 */
export const dates: DateWords = {
  locale: { localize: { month: pt.localize.month, quarter: pt.localize.quarter } },
  long: dayFirst('MMMM', " 'de' "),
  short: dayFirst('MMM', " 'de' "),
  axis: plainAxis,

  day: (day) => (day === 1 ? '1.º' : String(day)),
  year(year) {
    const parts = yearParts(year);
    if (!parts.bce && year >= 1000 && year < 10_000) return String(year);
    return `${amountOf(parts)} ${era(parts.bce)}`;
  },
  decade: (first) => `década de ${first}`,
  century: (nth, bce) => `século ${roman(nth)}${bce ? ` ${era(bce)}` : ''}`,
  millennium: (nth, bce) => `${roman(nth)} milénio${bce ? ` ${era(bce)}` : ''}`,
  season: (code, year) => `${seasons[code - 21] ?? ''} de ${year}`,
  unknown: 'data desconhecida',
  unknownYear: (date) => `${date}, ano desconhecido`,

  at,
  about: (date, precision) => `por volta ${de(date, precision)}`,
  possibly: (date, precision) =>
    date.startsWith('por volta ')
      ? `possivelmente ${date}`
      : `possivelmente ${at(date, precision)}`,
  within: {
    about: (date) => `${date} aproximadamente`,
    possibly: (date) => `${date} (data incerta)`,
  },
  until,
  since: (date, precision) => `desde ${noun(date, precision)}`,
  from: (date, precision) => `a partir ${de(date, precision)}`,
  ongoing: (start, now, precision) => `desde ${noun(start, precision)}, ainda em curso em ${now}`,
  endUnknown: (date, precision) => `desde ${noun(date, precision)}, fim desconhecido`,
  startUnknown: (date, precision) => `${until(date, precision)}, início desconhecido`,
  range: stretch,
  fromTo: stretch,
  before: (date) => `${date} ou antes`,
  after: (date) => `${date} ou depois`,
  oneOf: (dates) => listWords(dates, 'ou'),
  allOf: (dates) => listWords(dates, 'e'),
};
