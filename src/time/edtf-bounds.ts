import { daysInMonth, lastMsOfCivil, msFromCivil } from './civil.js';
import type { Civil, EdtfDate, Precision } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import { fitsDigits } from './edtf-year.js';
import type { YearSpan } from './edtf-year.js';
import { seasonMonths } from './season-months.js';

/** What the parts of a date say of its time. */
export type Bounds = Pick<EdtfDate, 'earliest' | 'latest' | 'precision' | 'civil' | 'season'>;

/**
 * The bounds of a date without time of day, and the unit it is known to.
 *
 * @param month two digits, of which any may be `X`, or a season code
 * @param day two digits, of which any may be `X`
 * @throws EdtfError if no such day or month exists
 */
export function readBounds(span: YearSpan, month?: string, day?: string): Bounds {
  if (month === undefined) return boundsOf(span, [], { year: span.first }, { year: span.last });
  if (day === undefined && seasonMonths.has(Number(month)))
    return seasonBounds(span, Number(month));
  const months = fitting(month, 12);
  const days = day === undefined ? undefined : fitting(day, 31);
  if (months.length === 0) throw noSuchMonth(span, month, day);
  const first = firstOf(years(span), months, days);
  if (!first) throw noSuchDay(span, month, day);
  // The last day is the first one counted from the other end; there is one, as there is a first.
  const last = firstOf(yearsBackwards(span), months.toReversed(), days?.toReversed()) ?? first;
  return boundsOf(span, day === undefined ? [month] : [month, day], first, last);
}

function boundsOf(span: YearSpan, parts: readonly string[], first: Civil, last: Civil): Bounds {
  const known = parts.findIndex((part) => part.includes('X'));
  const depth = known < 0 ? parts.length : known;
  const { month = 1, day = 1 } = first;
  const { year = 0 } = span;
  const civils: readonly Civil[] = [{ year }, { year, month }, { year, month, day }];
  const precisions: readonly Precision[] = ['year', 'month', 'day'];
  return {
    earliest: msFromCivil(first),
    latest: lastMsOfCivil(last),
    precision: span.precision === 'year' ? (precisions[depth] ?? 'day') : span.precision,
    ...(span.year !== undefined && { civil: Object.freeze(civils[depth]) }),
  };
}

function seasonBounds(span: YearSpan, season: number): Bounds {
  const [month, count] = seasonMonths.get(season) ?? [1, 12];
  return {
    earliest: msFromCivil({ year: span.first, month }),
    latest: lastMsOfCivil({ year: span.last, month: month + count - 1 }),
    precision: span.precision === 'year' ? 'season' : span.precision,
    season,
    ...(span.year !== undefined && { civil: Object.freeze({ year: span.year }) }),
  };
}

function firstOf(
  years: Iterable<number>,
  months: readonly number[],
  days: readonly number[] | undefined,
): Civil | undefined {
  for (const year of years) {
    for (const month of months) {
      if (!days) return { year, month };
      const day = days.find((candidate) => candidate <= daysInMonth(year, month));
      if (day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}

function* years({ first, last, includes }: YearSpan): Iterable<number> {
  for (let year = first; year <= last; year++) if (includes(year)) yield year;
}

function* yearsBackwards({ first, last, includes }: YearSpan): Iterable<number> {
  for (let year = last; year >= first; year--) if (includes(year)) yield year;
}

const upTo31 = Array.from({ length: 31 }, (_, index) => index + 1);

const fitting = (mask: string, last: number): readonly number[] =>
  upTo31.filter((value) => value <= last && fitsDigits(value, mask));

function noSuchMonth(span: YearSpan, month: string, day: string | undefined): EdtfError {
  const year = yearText(span);
  const swapped = Number(month) <= 31 && Number(day) >= 1 && Number(day) <= 12;
  const yearAfter = day === undefined && Number(month) === (Number(span.year) % 100) + 1;
  const hint = swapped
    ? `the month comes before the day: "${year}-${day}-${month}"`
    : yearAfter
      ? `write an interval of years with a slash: "${year}/${padYear(Number(span.year) + 1)}"`
      : `write the month as 01 to 12: "${year}-12", or "${year}" where it is not known`;
  return new EdtfError(`month ${month} does not exist`, hint);
}

function noSuchDay(span: YearSpan, month: string, day = ''): EdtfError {
  const year = yearText(span);
  const length = daysInMonth(span.first, Number(month));
  const hint =
    Number(day) > 0 && length > 0
      ? `the last day of ${year}-${month} is "${year}-${month}-${length}"`
      : `write the day as 01 to ${length || 31}, or "${year}-${month}" where it is not known`;
  return new EdtfError(`day ${day} of ${year}-${month} does not exist`, hint);
}

const yearText = ({ year }: YearSpan): string => (year === undefined ? 'XXXX' : padYear(year));

const padYear = (year: number): string =>
  (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
