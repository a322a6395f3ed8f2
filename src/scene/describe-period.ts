import { civilFromMs } from '../time/civil.js';
import { describeDate } from '../time/describe-date.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { DateWords } from '../time/words.js';
import type { TimeWindow } from '../view/time-window.js';

const day = 86_400_000;

/** How exactly a stretch of time is told, by its length. */
const grains = [
  { below: 70 * day, parts: 3 },
  { below: 3_000 * day, parts: 2 },
  { below: Infinity, parts: 1 },
] as const;

/** A stretch of time in words, as exactly as its length makes worth knowing: "March to June 2019". */
export function describePeriod({ start, end }: TimeWindow, words: DateWords): string {
  const parts = grains.find(({ below }) => end - start < below)?.parts ?? 1;
  const first = edtfOf(start, parts);
  const last = edtfOf(Math.max(start, end - 1), parts);
  return describeDate(parseEdtf(first === last ? first : `${first}/${last}`), words);
}

function edtfOf(time: number, parts: 1 | 2 | 3): string {
  const { year, month = 1, day: date = 1 } = civilFromMs(time);
  if (Math.abs(year) > 9_999) return `Y${year}`;
  const text = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  return [text, pad(month, 2), pad(date, 2)].slice(0, parts).join('-');
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
