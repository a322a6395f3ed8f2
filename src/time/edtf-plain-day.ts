import { daysInMonth, msFromCivil, msPerDay } from './civil.js';
import type { EdtfDate } from './edtf-date.js';

/**
 * Reads `yyyy-mm-dd`, as most dates of most feeds are written, some four times as fast as the full reader; undefined for
 * all else and for days that do not exist, which the full reader explains.
 */
export function readPlainDay(text: string): EdtfDate | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  // Asked so that NaN, of a character that is no digit, fails too.
  if (!(year >= 0 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const civil = Object.freeze({ year, month, day });
  const earliest = msFromCivil(civil);
  return Object.freeze({
    text,
    kind: 'date',
    earliest,
    latest: earliest + msPerDay - 1,
    precision: 'day',
    approximate: false,
    uncertain: false,
    civil,
  });
}

function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}
