import { parseEdtf } from './parse-edtf.js';
import { plainDay, plainInterval } from './plain-day.js';

/** Whether a text is a date in EDTF. */
export function readsAsEdtf(text: string): boolean {
  if (!Number.isNaN(plainDay(text)) || plainInterval(text)) return true;
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
