import { civilFromMs, msFromCivil, msPerDay } from './civil.js';

/** A unit of the UTC calendar as two functions on milliseconds, from which all else about it follows. */
export interface CalendarUnit {
  /** First millisecond of the unit that holds `ms`. */
  readonly floor: (ms: number) => number;
  /** First millisecond of the unit `count` after (or, if negative, before) the one that holds `ms`. */
  readonly offset: (ms: number, count: number) => number;
}

/** Name of a unit in the table. */
export type UnitName = keyof typeof calendarUnits;

/** Units of a fixed number of milliseconds. UTC has no leap seconds and no summer time, so days are such units. */
function fixed(length: number): CalendarUnit {
  const offset = (ms: number, count: number): number => (Math.floor(ms / length) + count) * length;
  return { floor: (ms) => offset(ms, 0), offset };
}

/** Units of a number of months, counted from the year 0. */
function ofMonths(length: number): CalendarUnit {
  const offset = (ms: number, count: number): number => {
    const { year, month } = civilFromMs(ms);
    const place = Math.floor((year * 12 + month - 1) / length) + count;
    return msFromCivil({
      year: Math.floor((place * length) / 12),
      month: mod12(place * length) + 1,
    });
  };
  return { floor: (ms) => offset(ms, 0), offset };
}

const mod12 = (months: number): number => ((months % 12) + 12) % 12;

/**
 * Units of a number of years, counted from the year 0 as EDTF counts decades (`198X`) and centuries (`19XX`).
 * @param length whole number of years, e.g. a power of ten for deep time
 */
export const ofYears = (length: number): CalendarUnit => ofMonths(length * 12);

/** The units by name, finest first. */
export const calendarUnits = {
  millisecond: fixed(1),
  second: fixed(1000),
  minute: fixed(60_000),
  hour: fixed(3_600_000),
  day: fixed(msPerDay),
  month: ofMonths(1),
  quarter: ofMonths(3),
  year: ofYears(1),
  decade: ofYears(10),
  century: ofYears(100),
  millennium: ofYears(1000),
} as const;
