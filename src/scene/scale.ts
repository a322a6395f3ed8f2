import { lengthOf, type TimeWindow } from '../view/time-window.js';

/** Time to pixels and back, for one window and one width. */
export interface Scale {
  readonly window: TimeWindow;
  /** Left and right end of the window in px. */
  readonly range: readonly [number, number];
  readonly pixelsPerMs: number;
  readonly x: (time: number) => number;
  readonly time: (x: number) => number;
}

/**
 * A linear scale from a window to the pixels `from`, where it begins, to `to`, where it ends; time runs from right to left
 * where `to` is the lesser. Not d3's time scale: that one thinks in `Date`, which ends 271,821 years before and after 1970,
 * and time here does not.
 */
export function timeScale(window: TimeWindow, from: number, to: number): Scale {
  const pixelsPerMs = Math.max(1, Math.abs(to - from)) / lengthOf(window);
  const slope = to < from ? -pixelsPerMs : pixelsPerMs;
  return {
    window,
    range: [Math.min(from, to), Math.max(from, to)],
    pixelsPerMs,
    x: (time) => from + (time - window.start) * slope,
    time: (x) => window.start + (x - from) / slope,
  };
}

/** The scale of another window in the same pixels, moved to the right by `shift` px. */
export function rescale({ window: { start, end }, x }: Scale, to: TimeWindow, shift = 0): Scale {
  return timeScale(to, x(start) + shift, x(end) + shift);
}
