import { civilFromMs, msFromCivil, msPerDay } from '../../time/civil.js';
import type { ConversionLog } from '../conversion-log.js';
import { writtenDate, type DayOrder } from '../entry/written-date.js';
import type { Row } from '../importer.js';

/** Days on either side of the day that stands for a week: ACLED writes the middle of it. */
const halfWeek = 3;

/** ACLED's `time_precision`: 1 the day is known, 2 it lies within a week of which the date is the middle, 3 within the month. */
const coarser = new Map<string, (day: string) => string>([
  ['2', weekAround],
  ['3', (day) => day.slice(0, 7)],
]);

/** The date of an event, as exact as `time_precision` says. */
export function acledDate({ at, cells }: Row, order: DayOrder, log: ConversionLog): string {
  const text = cells['event_date'] ?? '';
  const day = writtenDate(text, order) ?? text;
  const coarse = coarser.get(cells['time_precision'] ?? '');
  if (!coarse || !/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  log.change({
    at,
    message: 'ACLED knows the week or the month only: the date is an interval and no day.',
    hint: 'Nothing need be done; time_precision 2 is the week around the date, 3 the month.',
  });
  return coarse(day);
}

function weekAround(day: string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const noon = msFromCivil({ year, month, day: dayOfMonth });
  return [-halfWeek, halfWeek].map((days) => isoDay(noon + days * msPerDay)).join('/');
}

function isoDay(ms: number): string {
  const { year, month, day } = civilFromMs(ms);
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((n) => String(n).padStart(2, '0')),
  ].join('-');
}
