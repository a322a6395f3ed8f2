import { parseEdtf } from '../time/parse-edtf.js';

/** Whether a text is a date in EDTF. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
