import { bisector } from 'd3';
import type { Column } from './column.js';
import type { DrawnTime } from './drawn-time.js';
import { byStart, type EventTimes } from './event-times.js';
import type { GroupLane } from './grouping.js';
import type { Lasting } from './running.js';
import type { TimeOrder } from './time-order.js';

/**
 * One lane of the index.
 *
 * What lasts is a bar when its length reaches a bin of the clustering grid, and a point at its middle when not. As bins
 * are powers of two, that is settled by the length's own power of two: each makes a `Stratum`, and a frame asks the
 * strata below its grid for points and those from it up for bars.
 */
export interface LaneIndex extends GroupLane {
  /** Number of events. */
  readonly count: number;
  /** Events by the power of two of their length, shortest first. What happens once is in the first, level `once`. */
  readonly strata: readonly Stratum[];
  /** All events of the lane in the order in which they begin. */
  readonly all: TimeOrder;
}

/** Events of a lane whose length lies between two powers of two of ms; as lasting events none of what happens once. */
export interface Stratum extends Lasting {
  /** Events of `2 ** level` ms or longer, but not twice that; `once` for what happens once. */
  readonly level: number;
  /** The events at their middle. */
  readonly points: Column;
}

/** A lasting event of a lane. */
export interface LaneSpan extends DrawnTime {
  /** Place in the feed. */
  readonly place: number;
  readonly importance: number;
}

/** The strata whose events are points on a grid of this level. */
export const pointStrata = (lane: LaneIndex, level: number): readonly Stratum[] =>
  lane.strata.slice(0, firstOfBars(lane, level));

/** The strata whose events are bars on a grid of this level. */
export const barStrata = (lane: LaneIndex, level: number): readonly Stratum[] =>
  lane.strata.slice(firstOfBars(lane, level));

const byLevel = bisector((stratum: Stratum) => stratum.level);

const firstOfBars = ({ strata }: LaneIndex, level: number): number => byLevel.left(strata, level);

/** Whether an event is drawn in a lane. */
export function holdsEvent({ all }: LaneIndex, place: number, times: EventTimes): boolean {
  const entry = bisector(byStart(times)).left(all.events, place);
  return all.events[entry] === place;
}
