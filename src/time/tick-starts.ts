import { civilFromMs, daysInMonth } from './civil.js';
import type { Civil } from './edtf-date.js';

/**
 * The civil dates at which the ticks of a window fall, in order. Some may lie just outside it.
 * @param every units from one tick to the next
 */
export type TickStarts = (start: number, end: number, every: number) => Civil[];

/** Ticks at multiples of a fixed time. */
export const everyMs =
  (unit: number): TickStarts =>
  (start, end, every) =>
    wholeNumbers(start / (unit * every), end / (unit * every)).map((place) =>
      civilFromMs(place * unit * every),
    );

/** Days, counted anew in each month, so that its first always has a tick and none stands close before it. */
export const everyDays: TickStarts = (start, end, every) =>
  everyMonths(1)(start, end, 1).flatMap(({ year, month = 1 }) =>
    wholeNumbers(0, daysInMonth(year, month) / every - 1).map((place) => ({
      year,
      month,
      day: 1 + place * every,
    })),
  );

/** Months, in groups that fit into a year. */
export const everyMonths =
  (length: number): TickStarts =>
  (start, end) =>
    wholeNumbers(Math.floor(monthOf(start) / length), monthOf(end) / length).map((place) => {
      const year = Math.floor((place * length) / 12);
      return { year, month: place * length - year * 12 + 1 };
    });

/** Years that are round as they are written: 500 BCE, which is the year -499. */
export const everyYears: TickStarts = (start, end, every) => {
  const [first, last] = [civilFromMs(start).year, civilFromMs(end).year];
  return wholeNumbers(first / every - 1, last / every)
    .map((place) => roundYear(place, every))
    .filter((year) => year !== undefined)
    .map((year) => ({ year }));
};

/** There is no year 0 to write: 1 CE stands in where the step is so large that nobody sees the year between. */
function roundYear(place: number, every: number): number | undefined {
  if (place > 0 || every === 1) return place * every;
  if (place < 0) return place * every + 1;
  return every >= 100 ? 1 : undefined;
}

/** Months from January of the year 0. */
function monthOf(ms: number): number {
  const { year, month } = civilFromMs(ms);
  return year * 12 + month - 1;
}

function wholeNumbers(from: number, to: number): number[] {
  const first = Math.ceil(from);
  return Array.from(
    { length: Math.max(0, Math.floor(to) - first + 1) },
    (_, index) => first + index,
  );
}
