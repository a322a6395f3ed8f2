import { readEdtf } from './read-edtf.js';
import { plainDay, plainInterval } from './plain-day.js';

/** Whether a text is a date in EDTF. */
export function readsAsEdtf(text: string): boolean {
  if (!Number.isNaN(plainDay(text)) || plainInterval(text)) return true;
  try {
    readEdtf(text);
    return true;
  } catch {
    return false;
  }
}
