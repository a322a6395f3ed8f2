import { civilFromMs, msFromCivil, msPerDay } from './civil.js';
import type { Civil } from './edtf-date.js';
import { tickSteps } from './tick-steps.js';
import type { MajorUnit, TickStep, TickUnit } from './tick-steps.js';
import { calendarUnits } from './units.js';
import type { DateWords } from './words.js';
import { writeCivil } from './write-civil.js';

/** A mark on the axis. */
export interface Tick {
  /** Milliseconds from 1970-01-01 UTC. */
  readonly time: number;
  readonly label: string;
}

/** The axis of a window, in two grains. */
export interface Ticks {
  /** Unit of the minor ticks; `none` where nothing fits. */
  readonly unit: TickUnit | 'none';
  /** Within the window, in order. */
  readonly minor: readonly Tick[];
  /** The larger unit, from the one that holds the start of the window, so that its label can stick to the edge. */
  readonly major: readonly Tick[];
}

/** The window (ms) that an axis shows, and the room (px) that it has. */
export interface AxisRoom {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Least px from one minor tick to the next, however short the labels. */
  readonly minGap: number;
}

const majorLengths: Readonly<Record<MajorUnit, number>> = {
  day: msPerDay,
  month: 28 * msPerDay,
  year: 365 * msPerDay,
};

/**
 * The ticks of an axis: the finest step of which all labels, minor and major, have room side by side. There are at most
 * `width / minGap + 1` minor ticks. Without length, width or finite bounds there are none.
 */
export function buildTicks(room: AxisRoom, words: DateWords): Ticks {
  const step = room.end > room.start ? tickSteps.find((s) => fits(s, room, words)) : undefined;
  if (!step) return { unit: 'none', minor: [], major: [] };
  return {
    unit: step.unit,
    minor: minorTicks(step, room, words),
    major: step.major ? majorTicks(step.major, room, words) : [],
  };
}

function fits(step: TickStep, room: AxisRoom, words: DateWords): boolean {
  // Very far out a double can't tell one tick from the next.
  if (step.length < Math.max(-room.start, room.end) * 4 * Number.EPSILON) return false;
  const pixels = room.width / (room.end - room.start);
  // The cheap question first: this is asked of all steps in each frame.
  if (!(step.length * pixels >= room.minGap)) return false;
  const { major } = step;
  const samples = sampleDates(step, room);
  return (
    step.length * pixels >= widest(samples, words.axis[step.unit], words) &&
    (!major || majorLengths[major] * pixels >= widest(samples, majorPattern(major, words), words))
  );
}

/** Dates with the longest labels to expect: the years at both ends, else each month of the year. */
function sampleDates(
  { unit, starts, every }: TickStep,
  { start, end }: AxisRoom,
): readonly Civil[] {
  if (unit === 'year') return [starts(start, start, every), starts(end, end, every)].flat();
  const { year } = civilFromMs(start);
  return Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1, day: 28, hour: 22 }));
}

/** Px of the widest label, at the 7 px of a figure in 12 to 13 px type and with a space between. */
const widest = (dates: readonly Civil[], pattern: string, words: DateWords): number =>
  Math.max(0, ...dates.map((date) => writeCivil(date, pattern, words).length * 7 + 13));

const majorPattern = (unit: MajorUnit, { long, axis }: DateWords): string =>
  ({ day: long.day, month: long.month, year: axis.year })[unit];

function minorTicks(step: TickStep, { start, end }: AxisRoom, words: DateWords): Tick[] {
  const pattern = words.axis[step.unit];
  return step
    .starts(start, end, step.every)
    .map((civil) => ({ time: msFromCivil(civil), civil }))
    .filter(({ time }) => time >= start && time <= end)
    .map(({ time, civil }) => ({ time, label: writeCivil(civil, pattern, words) }));
}

function majorTicks(unit: MajorUnit, { start, end }: AxisRoom, words: DateWords): Tick[] {
  const { floor, offset } = calendarUnits[unit];
  const pattern = majorPattern(unit, words);
  const ticks: Tick[] = [];
  for (let time = floor(start); time <= end; time = offset(time, 1)) {
    ticks.push({ time, label: writeCivil(civilFromMs(time), pattern, words) });
  }
  return ticks;
}
