import type { CalendarUnit } from '../time/units.js';
import { lengthOf, type TimeWindow, type WindowLimits } from './time-window.js';

/** What of a window is moved: one of its ends, or both, which keeps its length. */
export type WindowPart = 'start' | 'end' | 'both';

/** From where to where a part may be moved: of both ends, the start. In ms. */
export interface SlideRange {
  readonly least: number;
  readonly most: number;
}

/** How far a part of a window may be moved: never past the extent, and never nearer to the other end than the shortest window. */
export function slideRange(
  window: TimeWindow,
  { extent, shortest }: WindowLimits,
  part: WindowPart,
): SlideRange {
  const length = Math.min(shortest, lengthOf(extent));
  const ranges: Readonly<Record<WindowPart, SlideRange>> = {
    start: { least: extent.start, most: window.end - length },
    end: { least: window.start + length, most: extent.end },
    both: { least: extent.start, most: extent.end - lengthOf(window) },
  };
  return ranges[part];
}

/**
 * Moves a part of a window by whole units of the calendar: the first step goes to the next boundary of a unit.
 *
 * @param steps units, negative for earlier; `±Infinity` goes as far as the limits let it
 */
export function slideWindow(
  window: TimeWindow,
  limits: WindowLimits,
  part: WindowPart,
  steps: number,
  unit: CalendarUnit,
): TimeWindow {
  const { least, most } = slideRange(window, limits, part);
  const from = part === 'end' ? window.end : window.start;
  const to = Math.max(least, Math.min(stepTime(from, steps, unit), most));
  if (to === from) return window;
  const moved: Readonly<Record<WindowPart, TimeWindow>> = {
    start: { start: to, end: window.end },
    end: { start: window.start, end: to },
    both: { start: to, end: to + lengthOf(window) },
  };
  return moved[part];
}

/** From within a unit the first step back ends at its own begin. */
function stepTime(time: number, steps: number, unit: CalendarUnit): number {
  if (!Number.isFinite(steps)) return steps;
  const isWhole = unit.floor(time) === time;
  return unit.offset(time, steps < 0 && !isWhole ? steps + 1 : steps);
}
