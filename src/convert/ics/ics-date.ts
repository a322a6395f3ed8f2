import type ICAL from 'ical.js';
import { civilFromMs, msFromCivil, msPerDay } from '../../time/civil.js';
import type { ConversionLog } from '../conversion-log.js';
import { daySpan } from '../day-span.js';

/** A start and, where there is one, an end, which the calendar counts as no longer part of it. */
export interface IcsSpan {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time | null;
  /** The name of the zone that the calendar gives. */
  readonly zone: string | undefined;
}

/** A date of a calendar as EDTF: whole days as days, the last one included; times of day in UTC, to the minute or second. */
export function icsDate({ start, end, zone }: IcsSpan, at: string, log: ConversionLog): string {
  if (start.isDate) {
    const last = end && end.compare(start) > 0 ? dayBefore(end) : isoDay(start);
    return daySpan(isoDay(start), last);
  }
  const times = end && end.compare(start) > 0 ? [start, end] : [start];
  const [first, last] = times.map((time) => moment(time, zone, at, log));
  return last && last !== first ? `${first}/${last}` : (first ?? '');
}

function dayBefore({ year, month, day }: ICAL.Time): string {
  return dayAt(msFromCivil({ year, month, day }) - msPerDay);
}

const isoDay = ({ year, month, day }: ICAL.Time): string =>
  dayAt(msFromCivil({ year, month, day }));

function dayAt(ms: number): string {
  const { year, month, day } = civilFromMs(ms);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function moment(time: ICAL.Time, zone: string | undefined, at: string, log: ConversionLog): string {
  const { year, month, day, hour, minute, second } = time;
  const civil = msFromCivil({ year, month, day, hour, minute, second });
  if (time.zone?.tzid === 'UTC') return utc(civil);
  const offset = zone === undefined ? undefined : offsetOf(zone, civil);
  if (offset !== undefined) return utc(civil - offset);
  // Zones of no known name are in the calendar itself.
  if (time.zone?.component) return utc(civil - time.utcOffset() * 1000);
  log.change({
    at,
    message: 'The time has no zone that is known: it is read as UTC.',
    hint: 'Export the calendar with its time zones (VTIMEZONE), or with times in UTC.',
  });
  return utc(civil).slice(0, -1);
}

function utc(ms: number): string {
  const { hour, minute, second } = civilFromMs(ms);
  const clock = [two(hour), two(minute), ...(second === 0 ? [] : [two(second)])].join(':');
  return `${dayAt(ms)}T${clock}Z`;
}

/** How far a zone of the IANA database is ahead of UTC when its clocks show a time, in ms. */
function offsetOf(zone: string, civil: number): number | undefined {
  try {
    // Near a change of clocks the first guess is an hour off; the second is not.
    const guess = shownIn(zone, civil) - civil;
    return shownIn(zone, civil - guess) - (civil - guess);
  } catch {
    return undefined;
  }
}

function shownIn(zone: string, ms: number): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return msFromCivil({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  });
}

const two = (number: number): string => String(number).padStart(2, '0');
