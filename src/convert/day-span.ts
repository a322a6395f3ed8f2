import { daysInMonth } from '../time/civil.js';

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * What lies between two days (`2012-03-01`), both included, as EDTF: the day, the month or the year where it is just that, else
 * an interval.
 */
export function daySpan(start: string, end: string): string {
  if (end === '' || start === end) return start;
  const [, year = '', month = '', day] = isoDay.exec(start) ?? [];
  const [, endYear, endMonth, endDay] = isoDay.exec(end) ?? [];
  const isWhole = day === '01' && Number(endDay) === daysInMonth(Number(year), Number(endMonth));
  if (!isWhole || year !== endYear) return `${start}/${end}`;
  if (month === endMonth) return `${year}-${month}`;
  return month === '01' && endMonth === '12' ? year : `${start}/${end}`;
}

/** The day, without a time of day that a database has put behind it: `2012-03-01 00:00:00.000`. */
export const withoutMidnight = (text: string): string =>
  text.replace(/^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?$/, '$1');
