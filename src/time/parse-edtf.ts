import type { EdtfDate } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import { readInterval } from './edtf-interval.js';
import { explainNearMiss } from './edtf-near-miss.js';
import { readSet } from './edtf-set.js';
import { readSingle } from './edtf-single.js';

/** Longest text that is read as a date, in UTF-16 units: a set of some ninety days. */
const longest = 1000;

/** Dates kept; a feed's are read when it is checked, when it is indexed and when they are told. Beyond that it starts afresh. */
const mostKept = 2_000;
const kept = new Map<string, EdtfDate>();

/**
 * Reads a date in EDTF (ISO 8601-2 as profiled by the Library of Congress, 4 February 2019): levels 0 and 1 in full, and of
 * level 2 sets, exponential years, significant digits, seasons 25 to 41, qualifiers of single parts and unspecified
 * digits anywhere. Beyond the profile, times of day may be written to the hour, minute or fraction of a second, and may
 * stand in intervals. A date or time without a zone is in UTC.
 *
 * @returns the date with its bounds, frozen
 * @throws EdtfError (a RangeError with a `hint`) for what is no EDTF, no string, or no existing date
 */
export function parseEdtf(text: string): EdtfDate {
  const known = kept.get(text);
  if (known) return known;
  refuseWrongInput(text);
  if (kept.size >= mostKept) kept.clear();
  try {
    const date = read(text);
    kept.set(text, date);
    return date;
  } catch (error) {
    throw (error instanceof EdtfError && explainNearMiss(text, reads)) || error;
  }
}

function read(text: string): EdtfDate {
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text);
  return text.includes('/') ? readInterval(text) : readSingle(text);
}

function reads(text: string): boolean {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
}

function refuseWrongInput(text: unknown): void {
  if (typeof text !== 'string') {
    const example = typeof text === 'number' ? String(text).padStart(4, '0') : '2023-09-17';
    throw new EdtfError('a date is a string', `write it in quotation marks: "${example}"`);
  }
  if (text.length > longest) {
    throw new EdtfError(
      `the date has ${text.length} characters`,
      `write at most ${longest}; a set can have ranges: "[1670..1672]"`,
    );
  }
}
