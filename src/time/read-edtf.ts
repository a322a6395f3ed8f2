import type { EdtfDate } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import { readInterval } from './edtf-interval.js';
import { readSet } from './edtf-set.js';
import { readSingle } from './edtf-single.js';

/** Longest text that is read as a date, in UTF-16 units: a set of some ninety days. */
const longest = 1000;

/** Dates kept; a feed's are read when it is checked, when it is indexed and when they are told. Beyond that it starts afresh. */
const mostKept = 2_000;
const kept = new Map<string, EdtfDate>();

/**
 * Reads a date as `parseEdtf` does, but for what is no EDTF says only what is wrong, not how it was probably meant: for
 * dates of feeds that were read, which are sound, so that a page need not load all that could be amiss.
 *
 * @throws EdtfError for what is no EDTF, no string, or no existing date
 */
export function readEdtf(text: string): EdtfDate {
  const known = kept.get(text);
  if (known) return known;
  refuseWrongInput(text);
  const date = read(text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, date);
  return date;
}

function read(text: string): EdtfDate {
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text);
  return text.includes('/') ? readInterval(text) : readSingle(text);
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
