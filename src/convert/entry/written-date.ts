import { withoutMidnight } from '../day-span.js';
import { isEdtf } from '../is-edtf.js';
import { monthNumber } from './months.js';

/** Which of two numbers is the day: `12/09/2023` is 12 September, or 9 December. */
export type DayOrder = 'day-first' | 'month-first';

const time = String.raw`(?:[T ,]+(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?))?`;
const numbers = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${time}$`);
const weekday =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\.?,? +/i;

type Shape = readonly [shape: RegExp, write: (parts: readonly string[], order: DayOrder) => string];

/** How dates are written in tables, and what they are in EDTF; an empty text for what is no date after all. */
const shapes: readonly Shape[] = [
  [
    new RegExp(String.raw`^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})${time}$`),
    ([, year, , month, day, clock]) => ymd(year, month, day, clock),
  ],
  [/^(\d{4})[/.-](\d{1,2})$/, ([, year, month]) => ymd(year, month)],
  [/^(\d{1,2})[/.-](\d{4})$/, ([, month, year]) => ymd(year, month)],
  [
    numbers,
    ([, first, , second, year, clock], order) =>
      order === 'month-first' ? ymd(year, first, second, clock) : ymd(year, second, first, clock),
  ],
  [
    new RegExp(
      String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]+(?:of )?(\p{L}{3,}\.?),?[ -]+(\d{4})${time}$`,
      'u',
    ),
    ([, day, month, year, clock]) => named(year, month, day, clock),
  ],
  [
    new RegExp(String.raw`^(\p{L}{3,}\.?) +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${time}$`, 'u'),
    ([, month, day, year, clock]) => named(year, month, day, clock),
  ],
  [/^(\p{L}{3,}\.?),?[ -]+(\d{4})$/u, ([, month, year]) => named(year, month)],
];

/**
 * A date as it is written in tables as EDTF: "12 September 2023", "Sept 2023", "12/09/2023", "2023-09-12 14:30". What is
 * EDTF already stays as it is.
 *
 * @param order which number is the day where two can be
 * @returns `undefined` for what is no date
 */
export function writtenDate(text: string, order: DayOrder = 'day-first'): string | undefined {
  const plain = withoutMidnight(text.trim());
  if (isEdtf(plain)) return plain;
  const about = /^(?:c\.|ca\.|circa|about|vers|environ)\s*(?=.*\d)/i.exec(plain)?.[0] ?? '';
  const bare = plain.slice(about.length);
  for (const words of [bare, bare.replace(/^le +/i, '').replace(weekday, '')]) {
    const date = read(words, order);
    if (date === undefined) continue;
    const qualified = about === '' ? date : `${date}~`;
    return isEdtf(qualified) ? qualified : undefined;
  }
  return undefined;
}

function read(text: string, order: DayOrder): string | undefined {
  if (isEdtf(text)) return text;
  for (const [shape, write] of shapes) {
    const parts = shape.exec(text);
    const date = parts && write(parts, order);
    if (date && isEdtf(date)) return date;
  }
  return undefined;
}

/**
 * Which number is the day in a column: where one is above 12 it says so for all.
 *
 * @returns `undefined` where no date says it
 */
export function dayOrder(texts: Iterable<string>): DayOrder | undefined {
  for (const text of texts) {
    const [, first, , second] = numbers.exec(text) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
    if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
  }
  return undefined;
}

/** Whether a date could be read with the day first or with the month first, and would be another day. */
export function isAmbiguous(text: string): boolean {
  const [, first, , second] = numbers.exec(text) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

const pad = (text = ''): string => text.padStart(2, '0');

function ymd(year = '', month = '', day?: string, clock?: string): string {
  const date = [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
  return clock === undefined
    ? date
    : `${date}T${clock.padStart(clock.indexOf(':') === 1 ? clock.length + 1 : 0, '0')}`;
}

function named(year = '', month = '', day?: string, clock?: string): string {
  const number = monthNumber(month);
  return number === 0 ? '' : ymd(year, String(number), day, clock);
}
