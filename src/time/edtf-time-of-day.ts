import { EdtfError } from './edtf-error.js';
import type { Civil, Precision } from './edtf-date.js';

/** A time of day as written, and how far its zone is ahead of UTC. */
export interface TimeOfDay {
  readonly parts: Pick<Civil, 'hour' | 'minute' | 'second' | 'millisecond'>;
  readonly precision: Precision;
  /** Milliseconds; 0 for `Z` and where no zone is written. */
  readonly offset: number;
}

const shape = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(?:Z|([+-])(\d\d)(?::(\d\d))?)?$/;

/**
 * Reads what stands after the `T` of a date: hours, minutes, seconds, fractions (kept to the millisecond) as far as they
 * are written, and a zone (`Z`, `+02:00`, `+02`).
 *
 * @throws EdtfError for hour 24, second 60 and the like, and for another shape
 */
export function readTimeOfDay(text: string): TimeOfDay {
  const match = shape.exec(text);
  if (!match) {
    throw new EdtfError(
      `"${text}" is no time of day`,
      'write hours, minutes and zone: "2023-09-17T14:30Z", "2023-09-17T16:30:00+02:00"',
    );
  }
  const [, hour, minute, second, fraction, sign, zoneHour, zoneMinute] = match;
  const millisecond = fraction?.slice(0, 3).padEnd(3, '0');
  const offset =
    inRange('zone hour', zoneHour, 23) * 3_600_000 +
    inRange('zone minute', zoneMinute, 59) * 60_000;
  return {
    parts: {
      hour: inRange('hour', hour, 23),
      ...(minute && { minute: inRange('minute', minute, 59) }),
      ...(second && { second: inRange('second', second, 59) }),
      ...(millisecond && { millisecond: Number(millisecond) }),
    },
    precision: millisecond ? 'millisecond' : second ? 'second' : minute ? 'minute' : 'hour',
    offset: sign === '-' ? -offset : offset,
  };
}

const hints: Readonly<Record<string, string>> = {
  'hour 24': 'write midnight as 00:00 of the next day',
  'second 60': 'leap seconds are not kept: write second 59',
};

function inRange(what: string, digits: string | undefined, last: number): number {
  const value = Number(digits ?? 0);
  if (value <= last) return value;
  const hint = hints[`${what} ${digits}`] ?? `write the ${what} as 00 to ${last}`;
  throw new EdtfError(`${what} ${digits} does not exist`, hint);
}
