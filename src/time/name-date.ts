import { civilFromMs } from './civil.js';
import type { EdtfDate, Precision } from './edtf-date.js';
import type { DatePatterns, DateWords } from './words.js';
import { writeCivil } from './write-civil.js';

type Namer = (date: EdtfDate, patterns: DatePatterns, words: DateWords) => string;

/** Times are told in UTC, as they are drawn, whatever zone they are written in. */
const time =
  (unit: 'hour' | 'minute' | 'second'): Namer =>
  (date, patterns, words) =>
    writeCivil(civilFromMs(date.earliest ?? 0), patterns[unit], words);

const calendar =
  (unit: 'day' | 'month'): Namer =>
  (date, patterns, words) =>
    writeCivil(date.civil ?? firstCivil(date), patterns[unit], words);

const namers: Readonly<Record<Precision, Namer>> = {
  millisecond: time('second'),
  second: time('second'),
  minute: time('minute'),
  hour: time('hour'),
  day: calendar('day'),
  month: calendar('month'),
  season: (date, _, words) => words.season(date.season ?? 0, words.year(yearOf(date))),
  year: (date, _, words) => words.year(yearOf(date)),
  decade: nameYears,
  century: nameYears,
  millennium: nameYears,
  unknown: nameYears,
};

/** The name of a single date to its precision, without its qualifiers: "September 2023", "the 1990s". */
export const nameDate: Namer = (date, patterns, words) =>
  namers[date.precision](date, patterns, words);

/** The unit that the name of a single date begins with: a day in "25 December in the 1560s", known to the decade. */
export function spokenPrecision(date: EdtfDate): Precision {
  if (date.significantDigits !== undefined) return 'year';
  if (date.civil || date.season !== undefined) return date.precision;
  const first = firstCivil(date);
  const last = civilFromMs(date.latest ?? 0);
  if (first.month !== last.month) return date.precision;
  return first.day === last.day ? 'day' : 'month';
}

const firstCivil = (date: EdtfDate) => civilFromMs(date.earliest ?? 0);

const yearOf = (date: EdtfDate): number => date.civil?.year ?? firstCivil(date).year;

/** A year of which digits are unspecified, with the day or month that may be known in it. */
function nameYears(date: EdtfDate, patterns: DatePatterns, words: DateWords): string {
  if (date.civil) return words.year(date.civil.year);
  const years = yearsName(date, words);
  const part = knownPart(date, patterns, words);
  if (part === undefined) return years ?? words.unknown;
  if (years === undefined) return words.unknownYear(part);
  return `${part} ${words.at(years, date.precision)}`;
}

function yearsName(date: EdtfDate, words: DateWords): string | undefined {
  const first = firstCivil(date).year;
  const last = civilFromMs(date.latest ?? 0).year;
  const bce = first < 0;
  // The end nearest to the year 0 is the first of its digits, on either side.
  const nth = (length: number): number => Math.floor((bce ? -last : first) / length) + 1;
  if (date.precision === 'century') return words.century(nth(100), bce);
  if (date.precision === 'millennium') return words.millennium(nth(1000), bce);
  if (date.precision !== 'decade') return undefined;
  const decade = Math.floor(first / 10) * 10;
  return decade >= 10
    ? words.decade(decade)
    : words.range(words.year(first), words.year(last), 'year', 'year');
}

/** The day or month of an unknown year, known where both bounds have the same. */
function knownPart(date: EdtfDate, patterns: DatePatterns, words: DateWords): string | undefined {
  const spoken = spokenPrecision(date);
  if (spoken === date.precision) return undefined;
  const pattern = spoken === 'day' ? patterns.dayOfYear : patterns.monthOfYear;
  return writeCivil(firstCivil(date), pattern, words);
}
