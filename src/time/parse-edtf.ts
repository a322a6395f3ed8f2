import type { EdtfDate } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import { explainNearMiss } from './edtf-near-miss.js';
import { readEdtf } from './read-edtf.js';
import { readsAsEdtf } from './reads-as-edtf.js';

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
  try {
    return readEdtf(text);
  } catch (error) {
    const explained = error instanceof EdtfError && explainNearMiss(text, readsAsEdtf);
    throw explained || error;
  }
}
