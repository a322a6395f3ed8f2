import type { EdtfDate, Endpoint } from '../time/edtf-date.js';
import { formatEdtf } from '../time/format-edtf.js';

/** A date as formats that know ISO 8601 alone may take it. */
export interface ExactDate {
  readonly start?: string;
  readonly end?: string;
  /** Whether start and end say all that the date says. */
  readonly isWhole: boolean;
}

/**
 * The ends of a date as ISO 8601, as exact as they are known and no more: an end that is approximate, uncertain, partly
 * unspecified, a season, or a year that ISO 8601 writes only by agreement (before 1, beyond 9999) is left out.
 */
export function exactDate(date: EdtfDate): ExactDate {
  if (date.kind === 'set') return { isWhole: false };
  const [start, end] =
    date.kind === 'interval' ? [isoEnd(date.start), isoEnd(date.end)] : [isoEnd(date), undefined];
  const open = date.end === 'open' || date.kind === 'date';
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    isWhole: start !== undefined && (open || end !== undefined),
  };
}

const plainDay = /^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const hourAlone = /T\d\d(?:Z|[+-]\d\d(?::\d\d)?)?$/;

function isoEnd(end: Endpoint | undefined): string | undefined {
  if (typeof end !== 'object' || end.season !== undefined) return undefined;
  const text = formatEdtf(end);
  const [day = '', time] = text.split('T');
  if (!plainDay.test(day)) return undefined;
  // An hour without minutes no reader of these formats knows: its day is true too.
  if (time === undefined || hourAlone.test(text)) return day;
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : time.replace(/[+-]\d\d$/, '$&:00');
  return `${day}T${/(?:Z|[+-]\d\d:\d\d)$/.test(zoned) ? zoned : `${zoned}Z`}`;
}
