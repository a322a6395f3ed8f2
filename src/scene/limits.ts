import { bisector } from 'd3';
import type { Precision } from '../time/edtf-date.js';
import { civilFromMs, msFromCivil } from '../time/civil.js';
import type { TimeWindow } from '../view/time-window.js';

const hour = 3_600_000;
const day = 24 * hour;
const year = 365.2425 * day;

/** How far a period is rounded outward, by its length: the first row it is shorter than counts. */
const roundings = [
  { below: 2 * day, unit: hour },
  { below: 90 * day, unit: day },
  { below: 3 * year, unit: 30 * day },
  { below: 60 * year, unit: year },
  { below: 600 * year, unit: 10 * year },
  { below: Infinity, unit: 100 * year },
];

/** From here on time is told in round numbers of years. */
const deep = 10_000 * year;

/**
 * The extent that shows a whole period: rounded outward so that the axis begins and ends on a unit a reader would
 * choose, a year for a decade, a century for a millennium.
 */
export function extentAround(period: TimeWindow): TimeWindow {
  const length = period.end - period.start;
  const row = roundings[bisector((r: { below: number }) => r.below).right(roundings, length)];
  const unit = row?.unit ?? year;
  if (length > deep) return roundDeep(period);
  return unit < year ? roundTo(period, unit) : roundToYears(period, Math.round(unit / year));
}

/** Ages, which end with the year in which they do: a round number of them would reach far into the future. */
function roundDeep({ start, end }: TimeWindow): TimeWindow {
  const years = (end - start) / year;
  const unit = 10 ** (Math.floor(Math.log10(years)) - 1);
  const first = Math.floor(civilFromMs(start).year / unit) * unit;
  const last = civilFromMs(end - 1).year + 1;
  return { start: msFromCivil({ year: first }), end: msFromCivil({ year: last }) };
}

/** A period of no length, of a feed without events, becomes one unit. */
function roundTo({ start, end }: TimeWindow, unit: number): TimeWindow {
  const first = Math.floor(start / unit) * unit;
  return { start: first, end: Math.max(first + unit, Math.ceil(end / unit) * unit) };
}

function roundToYears({ start, end }: TimeWindow, years: number): TimeWindow {
  const first = Math.floor(civilFromMs(start).year / years) * years;
  const last = Math.floor(civilFromMs(end - 1).year / years) * years + years;
  return { start: msFromCivil({ year: first }), end: msFromCivil({ year: last }) };
}

/** Shortest window in ms by the finest precision in the feed: eight units, so that neighbours can always be parted. */
const shortest: readonly (readonly [Precision, number])[] = [
  ['millisecond', 8],
  ['second', 8_000],
  ['minute', 480_000],
  ['hour', 8 * hour],
  ['day', 8 * day],
  ['month', 240 * day],
  ['season', 2 * year],
  ['year', 8 * year],
  ['decade', 80 * year],
  ['century', 800 * year],
  ['millennium', 8_000 * year],
];

/** The shortest window worth showing for dates of some precisions, in ms. */
export function shortestWindow(precisions: ReadonlySet<Precision>): number {
  const finest = shortest.find(([precision]) => precisions.has(precision));
  return finest?.[1] ?? 8 * day;
}
