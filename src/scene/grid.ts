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

/** The grid whose bins are 24 to 48 px wide at a scale in px a millisecond. */
export function gridAt(pixelsPerMs: number): Grid {
  const level = Math.ceil(Math.log2(narrowestBin / pixelsPerMs));
  return { level, width: 2 ** level };
}

/** Number of the bin that holds a time; may be negative. */
export const binAt = (grid: Grid, time: number): number => Math.floor(time / grid.width);
