import { daysFromCivil, daysInMonth, msPerDay } from './civil.js';
import { digitsAt } from './edtf-plain.js';

/** Length of a day as it is written: "2023-09-17". */
const written = 10;

/**
 * First millisecond of a day written in full, as most dates of a large feed are: "2023-09-17". `NaN` for all else, also for
 * a day that does not exist. Makes no object, so that a million of them cost little.
 */
export const plainDay = (text: string): number => (text.length === written ? dayAt(text, 0) : NaN);

/** First milliseconds of the first and the last day of an interval like "2023-09-17/2023-09-19"; `null` for all else. */
export function plainInterval(text: string): readonly [first: number, last: number] | null {
  if (text.length !== 2 * written + 1 || text[written] !== '/') return null;
  const first = dayAt(text, 0);
  const last = dayAt(text, written + 1);
  return first <= last ? [first, last] : null;
}

function dayAt(text: string, at: number): number {
  if (text[at + 4] !== '-' || text[at + 7] !== '-') return NaN;
  const year = digitsAt(text, at, at + 4);
  const month = digitsAt(text, at + 5, at + 7);
  const day = digitsAt(text, at + 8, at + written);
  // Asked so that NaN, of a character that is no digit, fails.
  const exists = year >= 0 && month >= 1 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? daysFromCivil(year, month, day) * msPerDay : NaN;
}
