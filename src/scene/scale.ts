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
 * A linear scale from a window to the pixels `left` to `right`. Not d3's time scale: that one thinks in `Date`, which
 * ends 271,821 years before and after 1970, and time here does not.
 */
export function timeScale(window: TimeWindow, left: number, right: number): Scale {
  const pixelsPerMs = Math.max(1, right - left) / lengthOf(window);
  return {
    window,
    range: [left, right],
    pixelsPerMs,
    x: (time) => left + (time - window.start) * pixelsPerMs,
    time: (x) => window.start + (x - left) / pixelsPerMs,
  };
}
