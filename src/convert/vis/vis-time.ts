import { civilFromMs } from '../../time/civil.js';
import { civilEdtf } from '../civil-edtf.js';
import { isEdtf } from '../is-edtf.js';

/** A time of vis-timeline, as EDTF. */
export interface VisTime {
  readonly date: string;
  /** Whether a midnight, as programs write days, was taken for its day. */
  readonly wasMidnight: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Sat Jun 28 2014 13:00:00 GMT+0200 (CEST)`, as `String(date)` has it. */
const ofString =
  /^(?:\w{3},? )?(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})(?: (?<time>\d\d:\d\d(?::\d\d)?))?(?: (?<zone>(?:GMT|UTC)(?:[+-]\d{4})?))?(?: \(.*\))?$/i;

/** `Sat, 28 Jun 2014 11:00:00 GMT`, as `toUTCString` has it. */
const ofUtcString =
  /^(?:\w{3},? )?(?<day>\d{1,2}) (?<month>[a-z]{3})[a-z]* (?<year>\d{4})(?: (?<time>\d\d:\d\d(?::\d\d)?))?(?: (?<zone>(?:GMT|UTC)(?:[+-]\d{4})?))?$/i;

/** `2014-06-28 13:00`, `2014/06/28`, `2014-6-28T13:00:00.000Z`. */
const ofNumbers =
  /^(?<year>[+-]?\d{4,6})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:[T ](?<time>\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i;

/** `/Date(1198908717056)/`, as old services of Microsoft have it. */
const ofService = /^\/?Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/?$/i;

/** Longest text that is looked at. */
const longest = 100;

/** Reads a start or end: milliseconds, an ISO date or a date as JavaScript writes it; `null` for what is none. */
export function visTime(value: unknown): VisTime | null {
  if (typeof value === 'number') return timeOfMs(value);
  if (typeof value !== 'string' || value.length > longest) return null;
  const text = value.trim();
  const ms = ofService.exec(text)?.[1];
  if (ms !== undefined) return timeOfMs(Number(ms));
  // Written by `toJSON` a time of day says nothing by being there.
  const isMidnight = /^\S+T00:00:00\.000Z$/.test(text);
  const date = [ofNumbers, ofString, ofUtcString]
    .map((shape) => shape.exec(text)?.groups)
    .find((groups) => groups !== undefined);
  const edtf = date ? edtfOf(date, isMidnight) : text;
  return isEdtf(edtf) ? { date: edtf, wasMidnight: isMidnight } : null;
}

function timeOfMs(ms: number): VisTime | null {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return null;
  const { year, month, day, hour, minute, second, millisecond } = civilFromMs(ms);
  const wasMidnight = hour + minute + second + millisecond === 0;
  if (wasMidnight || Math.abs(year) > 9_999) {
    return { date: civilEdtf({ year, month, day }), wasMidnight };
  }
  const time = civilEdtf({
    ...{ year, month, day, hour, minute },
    ...((second > 0 || millisecond > 0) && { second }),
    ...(millisecond > 0 && { millisecond }),
  });
  return { date: `${time}Z`, wasMidnight };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Seconds that are none are left out: a minute is what was meant. */
function edtfOf({ year, month = '', day = '', time, zone }: Groups, isMidnight: boolean): string {
  const named = months.indexOf(month.toLowerCase()) + 1;
  const date = civilEdtf({ year: Number(year), month: named || Number(month), day: Number(day) });
  if (time === undefined || isMidnight) return date;
  const [hour = '', minute = '', second = ''] = time.split(':');
  const parts = [hour.padStart(2, '0'), minute, ...(Number(second) === 0 ? [] : [second])];
  return `${date}T${parts.join(':')}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  const offset = zone?.replace(/^(?:GMT|UTC|Z)/i, '');
  if (offset === undefined) return '';
  if (offset === '' || /^[+-]00:?00$/.test(offset)) return 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
