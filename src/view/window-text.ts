import { civilFromMs } from '../time/civil.js';
import type { Civil } from '../time/edtf-date.js';
import { readEdtf } from '../time/read-edtf.js';
import { calendarUnits, type UnitName } from '../time/units.js';
import { lengthOf, type TimeWindow } from './time-window.js';

/** What an end is rounded to: the first that is no longer than a window's `share`. */
const grains: readonly (readonly [UnitName, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 0],
];

/** Part of a window's length by which an end may be moved: less than a pixel in a plot of ordinary width. */
const share = 1 / 2000;

/** What an end can be written to; the coarsest on which it lies makes the shortest text. */
const written: readonly UnitName[] = ['year', 'month', 'day', 'minute', 'second', 'millisecond'];

/**
 * A window as an EDTF interval, as short as it can be written: `2013`, `2012/2013-06`, `2023-09-01T06:00Z/2023-09-03`.
 * Ends are rounded outward to days, or to what is fine enough in a short window for nobody to see the difference. EDTF
 * writes years of more than four digits without months, so ends out there are rounded to years; beyond ±285,000 years,
 * where milliseconds are no longer exact, one more or less may be lost.
 */
export function writeWindow(window: TimeWindow): string {
  const { start, end } = rounded(window);
  const from = writeEnd(start, (unit) => calendarUnits[unit].offset(start, 0));
  const to = writeEnd(end, (unit) => calendarUnits[unit].offset(end, -1));
  return from === to ? from : `${from}/${to}`;
}

/**
 * Reads a window written in EDTF; `undefined` for what can't be read. Sides that are open or unknown are infinite, for
 * the reader's limits to cut.
 */
export function readWindowText(text: string): TimeWindow | undefined {
  try {
    const { earliest, latest } = readEdtf(text);
    return { start: earliest ?? -Infinity, end: (latest ?? Infinity) + 1 };
  } catch {
    return undefined;
  }
}

/** A window that has grown by its rounding may round more coarsely, once for each grain at most. */
const rounded = (window: TimeWindow): TimeWindow => grains.reduce(roundOnce, window);

function roundOnce(window: TimeWindow): TimeWindow {
  const grain = grains.find(([, length]) => length <= lengthOf(window) * share)?.[0] ?? 'day';
  return {
    start: calendarUnits[unitAt(window.start, grain)].floor(window.start),
    end: ceilTo(unitAt(window.end, grain), window.end),
  };
}

function ceilTo(unit: UnitName, ms: number): number {
  const { floor, offset } = calendarUnits[unit];
  return floor(ms) === ms ? ms : offset(ms, 1);
}

const unitAt = (ms: number, grain: UnitName): UnitName =>
  isLongYear(civilFromMs(ms)) ? 'year' : grain;

const isLongYear = ({ year }: Civil): boolean => Math.abs(year) > 9999;

/** Writes the unit before or after an end that lies between two of them. */
function writeEnd(ms: number, unitBeside: (unit: UnitName) => number): string {
  const unit = written.find((name) => calendarUnits[name].floor(ms) === ms) ?? 'millisecond';
  const civil = civilFromMs(unitBeside(unit));
  const parts: readonly string[] = [
    writeYear(civil),
    `-${two(civil.month)}`,
    `-${two(civil.day)}`,
    `T${two(civil.hour)}:${two(civil.minute)}`,
    `:${two(civil.second)}`,
    `.${String(civil.millisecond).padStart(3, '0')}`,
  ];
  const last = written.indexOf(unit);
  return parts.slice(0, last + 1).join('') + (last > written.indexOf('day') ? 'Z' : '');
}

function writeYear(civil: Civil): string {
  // BigInt writes all digits, where a number of more than 21 has an exponent.
  if (isLongYear(civil)) return `Y${BigInt(civil.year)}`;
  return (civil.year < 0 ? '-' : '') + String(Math.abs(civil.year)).padStart(4, '0');
}

const two = (value: number): string => String(value).padStart(2, '0');
