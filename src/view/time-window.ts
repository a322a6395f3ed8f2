/** A stretch of time, `start` included, `end` not, in milliseconds from 1970-01-01 UTC. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** How far a window may go: never outside `extent`, never shorter than `shortest` milliseconds. */
export interface WindowLimits {
  readonly extent: TimeWindow;
  readonly shortest: number;
}

/** Length of a window in milliseconds. */
export const lengthOf = (window: TimeWindow): number => window.end - window.start;

/** Moves a window by a fraction of its length; positive is later. */
export function panWindow(window: TimeWindow, fraction: number): TimeWindow {
  const shift = lengthOf(window) * fraction;
  return replaceWindow(window, window.start + shift, window.end + shift);
}

/** Scales a window so that the moment `at` stays in its place; a `factor` above 1 shows less time. */
export function zoomWindow(window: TimeWindow, factor: number, at: number): TimeWindow {
  return replaceWindow(window, at - (at - window.start) / factor, at + (window.end - at) / factor);
}

/**
 * Zooms like `zoomWindow`, by as much of the factor as the limits let: at a limit the moment `at` still stays in its place.
 * Whether the window lies inside the extent is not looked at.
 */
export function zoomWithin(
  window: TimeWindow,
  factor: number,
  at: number,
  { extent, shortest }: WindowLimits,
): TimeWindow {
  const now = lengthOf(window);
  const longest = lengthOf(extent);
  const length = Math.min(longest, Math.max(Math.min(shortest, longest), now / factor));
  if (Math.abs(length - now) <= roundingIn(extent)) return window;
  return zoomWindow(window, now / length, at);
}

/** Moves the begin of a window and leaves its end, as far as the limits let it. */
export function moveStart(window: TimeWindow, start: number, limits: WindowLimits): TimeWindow {
  const { extent, shortest } = limits;
  const moved = Math.max(extent.start, Math.min(start, window.end - shortest));
  return replaceWindow(window, moved, window.end);
}

/** Moves the end of a window and leaves its begin, as far as the limits let it. */
export function moveEnd(window: TimeWindow, end: number, limits: WindowLimits): TimeWindow {
  const { extent, shortest } = limits;
  const moved = Math.min(extent.end, Math.max(end, window.start + shortest));
  return replaceWindow(window, window.start, moved);
}

/**
 * The nearest window within the limits: a window too short grows around its middle, one too long or too far out is cut
 * to or moved into the extent.
 */
export function clampWindow(window: TimeWindow, { extent, shortest }: WindowLimits): TimeWindow {
  const longest = lengthOf(extent);
  const least = Math.min(shortest, longest);
  const isInside = window.start >= extent.start && window.end <= extent.end;
  if (isInside && lengthOf(window) >= least - roundingIn(extent)) return window;
  const length = Math.min(longest, Math.max(least, lengthOf(window)));
  const middle = (window.start + window.end) / 2;
  const start = Math.max(extent.start, Math.min(middle - length / 2, extent.end - length));
  return replaceWindow(window, start, Math.min(start + length, extent.end));
}

/** Moves a window, without zooming, just so far that `start` to `end` lies inside its middle four fifths. */
export function revealInWindow(window: TimeWindow, start: number, end: number): TimeWindow {
  const margin = lengthOf(window) * 0.1;
  const before = window.start + margin - start;
  const after = end - (window.end - margin);
  if (before <= 0 && after <= 0) return window;
  const shift = before > 0 ? -before : Math.min(after, start - window.start - margin);
  return replaceWindow(window, window.start + shift, window.end + shift);
}

/** The window between two windows, `share` of the way (0 is `from`, 1 is `to`); lengths change by equal ratios. */
export function betweenWindows(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  if (share >= 1) return to;
  const growth = Math.log(lengthOf(to) / lengthOf(from));
  const length = lengthOf(from) * Math.exp(growth * share);
  // Centres move with the length, so that a zoom keeps its fixed point while it glides. `expm1` keeps its digits where
  // the lengths differ by rounding only, as they do after a pan.
  const along = growth === 0 ? share : Math.expm1(growth * share) / Math.expm1(growth);
  const centre = middleOf(from) + (middleOf(to) - middleOf(from)) * along;
  return { start: centre - length / 2, end: centre + length / 2 };
}

/** How far the length of a window may be off because its ends are rounded to doubles. */
const roundingIn = ({ start, end }: TimeWindow): number =>
  2 * Number.EPSILON * Math.max(Math.abs(start), Math.abs(end));

const middleOf = (window: TimeWindow): number => (window.start + window.end) / 2;

/** Windows are compared by identity, so an equal one must be the same one. */
function replaceWindow(window: TimeWindow, start: number, end: number): TimeWindow {
  if (start === window.start && end === window.end) return window;
  return Object.freeze({ start, end });
}
