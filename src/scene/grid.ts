/**
 * The clustering grid: bins of a power-of-two number of milliseconds, anchored at 1970-01-01. Since neither width nor
 * anchor depends on where the window starts, panning never re-clusters and zooming only splits or joins bins in two.
 */
export interface Grid {
  /** Bins are `2 ** level` ms wide. */
  readonly level: number;
  /** Width of a bin in ms. */
  readonly width: number;
}

/** Narrowest bin in px: the least distance of two targets (WCAG 2.2, 2.5.8). */
export const narrowestBin = 24;

/** Targets that a scene may have, about, as each is a button in the page; and how many of them may be points. */
const mostTargets = 200;
const mostPoints = 120;

/** Least width of a bin in px: more than a target needs only where lanes hold more events than may be drawn one by one. */
export function leastBin(lanes: readonly { readonly count: number }[], plotWidth: number): number {
  const entries = lanes.reduce((sum, { count }) => sum + count, 0);
  if (entries <= mostTargets) return narrowestBin;
  return Math.max(narrowestBin, (lanes.length * plotWidth) / mostPoints);
}

/** The grid whose bins are `least` to twice `least` px wide (24 to 48) at a scale in px a millisecond. */
export function gridAt(pixelsPerMs: number, least: number = narrowestBin): Grid {
  const level = Math.ceil(Math.log2(least / pixelsPerMs));
  return { level, width: 2 ** level };
}

/** Number of the bin that holds a time; may be negative. */
export const binAt = (grid: Grid, time: number): number => Math.floor(time / grid.width);

/** Names a bin among those of all grids. */
export const binKey = ({ level }: Grid, bin: number): string => `${level}:${bin}`;
