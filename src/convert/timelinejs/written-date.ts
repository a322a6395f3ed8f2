import { clockParts } from './clock-parts.js';

/** How versions 1 and 2 wrote dates. In slashes the month comes first, as TimelineJS reads it. */
const shapes: readonly [shape: RegExp, parts: readonly string[]][] = [
  [/^(-?\d{1,15})$/, ['year']],
  [/^(-?\d{1,5})[,-](\d{1,2})$/, ['year', 'month']],
  [/^(-?\d{1,5})[,-](\d{1,2})[,-](\d{1,2})$/, ['year', 'month', 'day']],
  [/^(\d{1,2})\/(-?\d{1,5})$/, ['month', 'year']],
  [/^(\d{1,2})\/(\d{1,2})\/(-?\d{1,5})$/, ['month', 'day', 'year']],
];

/** Day and time of day in one text: `2012,1,26,14,30`, `1/26/2012 14:30`. */
const withTime = /^(-?\d+,\d+,\d+),([\d,]*)$|^([\d/-]+)[T ](.+)$/;

/** Longest text that is looked at. */
const longest = 60;

/**
 * Takes a date of version 2 or of its spreadsheet apart, with years as TimelineJS counts them. Whether there is such a day
 * is not asked.
 *
 * @returns parts by their names in version 3; `null` where the text has another shape
 */
export function writtenDate(text: string): Readonly<Record<string, number>> | null {
  if (text.length > longest) return null;
  const tight = text
    .replace(/\s*,\s*/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
  const day = dayParts(tight);
  if (day) return day;
  const [, list = '', numbers = '', date = list, clock = numbers] = withTime.exec(tight) ?? [];
  const before = dayParts(date);
  const time = clockParts(clock.replace(/,+$/, '').replaceAll(',', ':'));
  return before && time ? { ...before, ...time } : null;
}

function dayParts(text: string): Readonly<Record<string, number>> | null {
  for (const [shape, parts] of shapes) {
    const match = shape.exec(text);
    if (match) return Object.fromEntries(parts.map((part, i) => [part, Number(match[i + 1])]));
  }
  return null;
}
