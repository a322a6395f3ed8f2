import type { Civil } from './edtf-date.js';

/** Milliseconds of a UTC day. */
export const msPerDay = 86_400_000;

const msPerHour = 3_600_000;
const msPerMinute = 60_000;
const daysPerEra = 146_097; // 400 years
const daysToEpoch = 719_468; // from 0000-03-01 to 1970-01-01

/** Ms up to which every start of a day is a double: a day is 1024 ms times a whole number. */
const exactDays = 2 ** 63;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year (astronomical: 0 is 1 BCE) has a 29 February, in the proleptic Gregorian calendar. */
export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month (1 to 12) of a year; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/**
 * First millisecond of a civil date, from 1970-01-01T00:00Z; parts left out are the first of their kind.
 *
 * Parts may run over (month 13, day 0, hour 25) and carry. Exact up to years of some ±285,000, rounded to a double
 * beyond, `±Infinity` where no double is large enough (years past some 5e297).
 */
export function msFromCivil(civil: Civil): number {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = civil;
  const time = hour * msPerHour + minute * msPerMinute + second * 1000 + millisecond;
  return daysFromCivil(year, month, day) * msPerDay + time;
}

/** Last millisecond, included, of the unit a civil date is written to: of its year, its month, …, its second. */
export function lastMsOfCivil(civil: Civil): number {
  return Math.max(msFromCivil(civil), lastBefore(msFromCivil(following(civil))));
}

/**
 * The civil date and time of day (UTC) of a moment; fractions of a millisecond are dropped. Beyond some ±292 million years
 * the time of day is lost to rounding, but the start of a year, month or day is still in that year, month or day.
 */
export function civilFromMs(ms: number): Required<Civil> {
  const size = Math.abs(ms);
  // So far out the start of a day may have been rounded into the day before: one step of a double brings it back.
  const whole = size < exactDays ? Math.floor(ms) : ms + size * Number.EPSILON;
  const time = floorMod(whole, msPerDay);
  return {
    ...civilFromDays(Math.round((whole - time) / msPerDay)),
    hour: Math.floor(time / msPerHour),
    minute: Math.floor(time / msPerMinute) % 60,
    second: Math.floor(time / 1000) % 60,
    millisecond: time % 1000,
  };
}

// The two below follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil and
// civil_from_days, https://howardhinnant.github.io/date_algorithms.html): years that begin in March, so that the leap
// day comes last, in eras of 400 years. `%` is exact on doubles of any size, so large years lose nothing on the way.

/** Days from 1970-01-01 to a civil date; parts may run over and carry. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const carried = month - 1;
  const monthFromMarch = floorMod(carried - 2, 12);
  const marchYear = year + Math.floor((carried - 2) / 12);
  const yearOfEra = floorMod(marchYear, 400);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return ((marchYear - yearOfEra) / 400) * daysPerEra + dayOfEra - daysToEpoch;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + daysToEpoch;
  const dayOfEra = floorMod(shifted, daysPerEra);
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const era = Math.round((shifted - dayOfEra) / daysPerEra);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const units = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

function following(civil: Civil): Civil {
  const finest = units.findLast((unit) => civil[unit] !== undefined) ?? 'year';
  return { ...civil, [finest]: (civil[finest] ?? 0) + 1 };
}

/** One millisecond before, or, where doubles are coarser than that, the next double below. */
function lastBefore(ms: number): number {
  const size = Math.abs(ms);
  return size <= Number.MAX_SAFE_INTEGER ? ms - 1 : ms - size * Number.EPSILON * 0.75;
}

const floorMod = (value: number, by: number): number => ((value % by) + by) % by;
