import type { TimelineEvent } from './types.js';

/** How many were killed, at least and at most. */
export interface KilledRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How many an event killed: from the lowest to the highest figure of its counts of those killed. Counts are never added
 * up, since they overlap: one is of soldiers, the next of all. A count that only says "up to" sets no lower figure.
 *
 * @returns null where no figure is known, which is not zero, and for a retracted event
 */
export function killedRange({ casualties = [], status }: TimelineEvent): KilledRange | null {
  if (status === 'retracted') return null;
  const counts = casualties.filter(({ outcome }) => outcome === 'killed');
  const lows = counts.map(({ low, best }) => low ?? best).filter((n) => n !== undefined);
  const highs = counts
    .map(({ low, best, high }) => high ?? best ?? low)
    .filter((n) => n !== undefined);
  if (highs.length === 0) return null;
  const low = lows.length === 0 ? 0 : Math.min(...lows);
  // A count whose low is above its high is kept as it is, with a problem.
  const high = Math.max(low, ...highs);
  return { low, high };
}
