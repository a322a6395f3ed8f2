import { civilFromMs } from '../time/civil.js';
import { describeDate } from '../time/describe-date.js';
import { readEdtf } from '../time/read-edtf.js';
import type { DateWords } from '../time/words.js';
import type { TimeWindow } from '../view/time-window.js';

const day = 86_400_000;

/** How many parts of a date are told: the year, the month, the day, the time of day. */
export type DateParts = 1 | 2 | 3 | 4;

/** How exactly a stretch of time is told, by its length. */
const grains = [
  { below: 70 * day, parts: 3 },
  { below: 3_000 * day, parts: 2 },
  { below: Infinity, parts: 1 },
] as const;

/** How exactly the ends of a stretch of time are worth knowing, by its length. */
export const partsOf = ({ start, end }: TimeWindow): DateParts =>
  grains.find(({ below }) => end - start < below)?.parts ?? 1;

/** A stretch of time in words, as exactly as its length makes worth knowing: "March to June 2019". */
export function describePeriod(
  window: TimeWindow,
  words: DateWords,
  parts: DateParts = partsOf(window),
): string {
  const first = edtfOf(window.start, parts);
  const last = edtfOf(lastIn(window, parts), parts);
  return describeDate(readEdtf(first === last ? first : `${first}/${last}`), words);
}

/** A moment in words: "March 2019". */
export const describeMoment = (time: number, words: DateWords, parts: DateParts): string =>
  describeDate(readEdtf(edtfOf(time, parts)), words);

/** The end of a stretch of time as people name it: that of a year is its December, that of an hour the full hour. */
export const lastIn = ({ start, end }: TimeWindow, parts: DateParts): number =>
  parts === 4 ? end : Math.max(start, end - 1);

/** A moment as EDTF, to so many parts of a date. */
export function edtfOf(time: number, parts: DateParts): string {
  const { year, month, day: date, hour, minute, second } = civilFromMs(time);
  if (Math.abs(year) > 9_999) return `Y${year}`;
  const text = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  const civil = [text, pad(month, 2), pad(date, 2)].slice(0, parts).join('-');
  if (parts < 4) return civil;
  const clock = second === 0 ? [hour, minute] : [hour, minute, second];
  return `${civil}T${clock.map((part) => pad(part, 2)).join(':')}Z`;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
