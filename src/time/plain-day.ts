import { daysFromCivil, daysInMonth, msPerDay } from './civil.js';
import { digitsAt } from './edtf-plain.js';

/**
 * First millisecond of a day written in full, as most dates of a large feed are: "2023-09-17". `NaN` for all else, also for
 * a day that does not exist. Makes no object, so that a million of them cost little.
 */
export function plainDay(text: string): number {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return NaN;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  // Asked so that NaN, of a character that is no digit, fails.
  const exists = year >= 0 && month >= 1 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? daysFromCivil(year, month, day) * msPerDay : NaN;
}
