import { dayFirst, plainAxis } from '../../date-patterns.js';
import type { DateWords } from '../../../time/words.js';
import { yearParts } from '../../../time/year-parts.js';
import { listWords } from '../../list-words.js';
import { onDays } from '../../on-days.js';
import { calendar } from './months.js';

const numbers = new Intl.NumberFormat('en-GB');

/** Names of EDTF seasons 21 to 41. */
const seasons = [
  'spring',
  'summer',
  'autumn',
  'winter',
  'northern spring',
  'northern summer',
  'northern autumn',
  'northern winter',
  'southern spring',
  'southern summer',
  'southern autumn',
  'southern winter',
  'the first quarter of',
  'the second quarter of',
  'the third quarter of',
  'the fourth quarter of',
  'the first third of',
  'the second third of',
  'the last third of',
  'the first half of',
  'the second half of',
];

/** 1st, 2nd, 3rd and 4th; the eleventh to the thirteenth are as the fourth. */
const ordinal = (value: number): string => {
  const isTeen = Math.floor((value % 100) / 10) === 1;
  return `${value}${(!isTeen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
};

/** Dates in British English. */
export const dates: DateWords = {
  locale: calendar,
  long: dayFirst('MMMM', ' '),
  short: dayFirst('MMM', ' '),
  axis: plainAxis,

  year(year) {
    const { amount, scale, bce } = yearParts(year);
    if (!bce && amount >= 1000 && amount < 10_000) return String(year);
    const text = scale === 'year' && amount < 10_000 ? String(amount) : numbers.format(amount);
    return `${text}${scale === 'year' ? '' : ` ${scale}`} ${bce ? 'BCE' : 'CE'}`;
  },
  decade: (first) => `the ${first}s`,
  century: (nth, bce) => `the ${ordinal(nth)} century${bce ? ' BCE' : ''}`,
  millennium: (nth, bce) => `the ${ordinal(nth)} millennium${bce ? ' BCE' : ''}`,
  season: (code, year) => `${seasons[code - 21] ?? ''} ${year}`.trimStart(),
  unknown: 'date unknown',
  unknownYear: (date) => `${date}, year unknown`,

  at: (date, precision) => `${onDays.has(precision) ? 'on' : 'in'} ${date}`,
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  ongoing: (start, now) => `from ${start}, still going on on ${now}`,
  endUnknown: (start) => `from ${start}, end unknown`,
  startUnknown: (end) => `until ${end}, start unknown`,
  range: (first, last) => `${first} to ${last}`,
  fromTo: (first, last) => `from ${first} to ${last}`,
  before: (date) => `${date} or before`,
  after: (date) => `${date} or after`,
  oneOf: (dates) => listWords(dates, 'or'),
  allOf: (dates) => listWords(dates, 'and'),
};
