import type { Locale } from '../locales/locale.js';
import { calendarUnits, type CalendarUnit } from '../time/units.js';
import { slideRange, type WindowPart } from '../view/slide-window.js';
import { lengthOf, type TimeWindow } from '../view/time-window.js';
import type { View } from '../view/view.js';
import {
  describeMoment,
  describePeriod,
  lastIn,
  partsOf,
  type DateParts,
} from './describe-period.js';
import type { SceneSlider } from './scene.js';
import { timeGrains, type TimeGrain } from './time-grains.js';

/** A unit that the keys move by, and how exactly a date must be told for a step to be heard. */
export interface StepUnit {
  readonly unit: CalendarUnit;
  readonly parts: DateParts;
}

/** Fewest steps from one end of the strip to the other. */
const fewest = 24;

/** Share of the strip that a step is where it is so long that its bars stand for no unit of the calendar. */
const evenShare = 1 / 200;

/** What the keys move the window by: the unit of the strip's bars, or a finer one where the strip has few of them. */
export function stepUnit(grain: TimeGrain | undefined, extent: TimeWindow): StepUnit {
  if (!grain) return { unit: evenUnit(extent), parts: 1 };
  const upTo = timeGrains.slice(0, timeGrains.indexOf(grain) + 1);
  const step = upTo.findLast(({ length }) => lengthOf(extent) / length >= fewest);
  const { unit, parts } = step ?? upTo[0] ?? grain;
  return { unit: calendarUnits[unit], parts };
}

/** Steps of equal length, counted from the begin of the extent. */
function evenUnit(extent: TimeWindow): CalendarUnit {
  const length = lengthOf(extent) * evenShare;
  // Sums of fractions fall short of whole numbers by a rounding.
  const stepAt = (ms: number): number => Math.floor((ms - extent.start) / length + 1e-6);
  const offset = (ms: number, count: number): number =>
    extent.start + (stepAt(ms) + count) * length;
  return { floor: (ms) => offset(ms, 0), offset };
}

/** The window on the strip as three sliders; their numbers are thousandths of the extent, their words dates. */
export function windowSliders(
  { window, limits }: View,
  { parts: least }: StepUnit,
  { dates }: Locale,
): Readonly<Record<WindowPart, SceneSlider>> {
  const parts = Math.max(least, partsOf(window)) as DateParts;
  const thousandth = (time: number): number =>
    Math.round(((time - limits.extent.start) / lengthOf(limits.extent)) * 1_000);
  const slider = (part: WindowPart, at: number, text: string): SceneSlider => {
    const { least, most } = slideRange(window, limits, part);
    return { now: thousandth(at), least: thousandth(least), most: thousandth(most), text };
  };
  return {
    start: slider('start', window.start, describeMoment(window.start, dates, parts)),
    end: slider('end', window.end, describeMoment(lastIn(window, parts), dates, parts)),
    both: slider('both', window.start, describePeriod(window, dates, parts)),
  };
}
