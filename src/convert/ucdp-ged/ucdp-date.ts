import type { ConversionLog } from '../conversion-log.js';
import { daySpan, withoutMidnight } from '../day-span.js';
import type { Row } from '../importer.js';

/**
 * What `date_prec` says where both days are the same and so do not say it: 1 the day is known, 2 within two to six days,
 * 3 within a week, 4 within a month, 5 within a year.
 */
const coarser = new Map<string, (day: string) => string>([
  ['2', (day) => `${day}~`],
  ['3', (day) => `${day}~`],
  ['4', (day) => day.slice(0, 7)],
  ['5', (day) => day.slice(0, 4)],
]);

/** The date of an event: what lies between the first and the last day on which it can have happened. */
export function ucdpDate({ at, cells }: Row, log: ConversionLog): string {
  const [start, end] = [cells['date_start'] ?? '', cells['date_end'] ?? ''].map(withoutMidnight);
  const coarse = coarser.get(cells['date_prec'] ?? '');
  if (!coarse || (end && end !== start) || !start) return daySpan(start ?? '', end ?? '');
  log.change({
    at,
    message: 'The row gives one day, but its date_prec says that the day is not known.',
    hint: 'The date is written as about that day, its month or its year; write date_end if it is known.',
  });
  return coarse(start);
}
