import { msPerDay } from './civil.js';
import { everyDays, everyMonths, everyMs, everyYears } from './tick-starts.js';
import type { TickStarts } from './tick-starts.js';

/** Units that an axis counts in. */
export type TickUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'quarter' | 'year';

/** A larger unit that is written once for all ticks in it. */
export type MajorUnit = 'day' | 'month' | 'year';

/** A way to divide an axis. */
export interface TickStep {
  readonly unit: TickUnit;
  /** Units from one tick to the next. */
  readonly every: number;
  /** Least milliseconds from one tick to the next. */
  readonly length: number;
  /** Absent over years, whose numbers say all. */
  readonly major?: MajorUnit;
  readonly starts: TickStarts;
}

type Kind = Omit<TickStep, 'every'>;

const second: Kind = { unit: 'second', length: 1000, major: 'day', starts: everyMs(1000) };
const minute: Kind = { unit: 'minute', length: 60_000, major: 'day', starts: everyMs(60_000) };
const hour: Kind = { unit: 'hour', length: 3_600_000, major: 'day', starts: everyMs(3_600_000) };
const day: Kind = { unit: 'day', length: msPerDay, major: 'month', starts: everyDays };
const month: Kind = { unit: 'month', length: 28 * msPerDay, major: 'year', starts: everyMonths(1) };
const quarter: Kind = {
  unit: 'quarter',
  length: 90 * msPerDay,
  major: 'year',
  starts: everyMonths(3),
};
const year: Kind = { unit: 'year', length: 365 * msPerDay, starts: everyYears };

const powersOfTen = Array.from({ length: 12 }, (_, exponent) => 10 ** exponent);

const kinds: readonly (readonly [Kind, readonly number[]])[] = [
  [second, [1, 5, 15, 30]],
  [minute, [1, 5, 15, 30]],
  [hour, [1, 3, 6, 12]],
  [day, [1, 2, 7, 14]],
  [month, [1]],
  [quarter, [1]],
  [year, powersOfTen.flatMap((power) => [power, 2 * power, 5 * power])],
];

/** The steps of an axis, finest first: from a second to 500 thousand million years. */
export const tickSteps: readonly TickStep[] = kinds.flatMap(([kind, steps]) =>
  steps.map((every) => ({ ...kind, every, length: kind.length * leastUnits(kind, every) })),
);

/** From a century on 1 CE stands for the year 0 that is not written, so it is a year nearer to the next tick. */
function leastUnits(kind: Kind, every: number): number {
  return kind === year && every >= 100 ? every - 1 : every;
}
