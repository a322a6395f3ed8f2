import { civilFromMs, msFromCivil, msPerDay } from '../../time/civil.js';
import type { ConversionLog } from '../conversion-log.js';
import type { DateFormat } from '../csv-map.js';
import type { DateReader, Entry } from './entry.js';
import type { EntryField } from './entry-fields.js';
import { monthNumber } from './months.js';
import { dayOrder, isAmbiguous, writtenDate, type DayOrder } from './written-date.js';

const columns = ['date', 'start', 'end'] as const;

/** The first day of the count of days: Excel takes 1900 for a leap year, so 30 December 1899 is day 0 of all later days. */
const dayZero: Readonly<Partial<Record<DateFormat, number>>> = {
  excel: msFromCivil({ year: 1899, month: 12, day: 30 }),
  'excel-1904': msFromCivil({ year: 1904, month: 1, day: 1 }),
};

/**
 * Makes a reader of dates: from one column, or from start and end, or from year, month and day. What is no date comes back as
 * it is written, so that reading the feed can name it.
 *
 * @param entries all of the file: which number of 12/09/2023 is the day, a column says as a whole
 */
export function dateReader(
  entries: readonly Entry[],
  formats: ReadonlyMap<EntryField, DateFormat>,
  log: ConversionLog,
): DateReader {
  const orders = new Map(columns.map((column) => [column, orderOf(column)] as const));
  const everyOrder = [...orders.values()].find((order) => order !== undefined);

  return (entry) => {
    const [date, start, end] = columns.map((column) => one(entry, column));
    const first = date || start || fromParts(entry);
    if (!first) return '';
    // An interval in the column of the date says its end itself.
    return end && end !== first && !first.includes('/') ? `${first}/${end}` : first;
  };

  function orderOf(column: (typeof columns)[number]): DayOrder | undefined {
    const format = formats.get(column);
    if (format === 'day-first' || format === 'month-first') return format;
    return dayOrder(textsOf(entries, column));
  }

  function one(entry: Entry, column: (typeof columns)[number]): string {
    const text = entry.text(column);
    if (text === '') return '';
    const zero = dayZero[formats.get(column) ?? 'day-first'];
    if (zero !== undefined && /^\d+(\.\d+)?$/.test(text)) return dayOf(zero, Number(text));
    const order = orders.get(column) ?? everyOrder;
    if (order === undefined && isAmbiguous(text)) log.change({ at: entry.at, ...ambiguous });
    return writtenDate(text, order) ?? text;
  }
}

const ambiguous = {
  message:
    'The date can be read with the day first or with the month first; the day was taken first.',
  hint: 'Write dates as 2023-09-12, or say in the map: {"date": {"column": "…", "format": "month-first"}}.',
};

function* textsOf(entries: readonly Entry[], field: EntryField): Iterable<string> {
  for (const entry of entries) yield entry.text(field);
}

/** The day with a number; the part of a day behind the point, its time, was not asked for. */
function dayOf(zero: number, number: number): string {
  const { year, month, day } = civilFromMs(zero + Math.floor(number) * msPerDay);
  return year > 9999
    ? String(number)
    : [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

function fromParts(entry: Entry): string {
  const [year, month, day] = [entry.text('year'), entry.text('month'), entry.text('day')];
  // Of a year of two digits nobody knows the century: it stays as it is, and reading the feed names it.
  if (!/^\d{4}$/.test(year)) return year;
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthNumber(month);
  const parts = [year, ...(month ? [two(number), ...(day ? [two(Number(day))] : [])] : [])];
  return parts.join('-');
}

const two = (number: number): string => String(number).padStart(2, '0');
