import { bisector, group } from 'd3';
import { buildColumn, type Column, type EventFacts } from './column.js';
import type { DrawnTime } from './drawn-time.js';
import type { GroupLane } from './grouping.js';

/**
 * One lane of the index.
 *
 * What lasts is a bar when its length reaches a bin of the clustering grid, and a point at its middle when not. As bins
 * are powers of two, that is settled by the length's own power of two: each makes a `Stratum`, and a frame asks the
 * strata below its grid for points and those above for bars.
 */
export interface LaneIndex extends GroupLane {
  /** Number of events. */
  readonly count: number;
  /** Events by the power of two of their length, shortest first. What happens once is in the first, level -Infinity. */
  readonly strata: readonly Stratum[];
  /** All events of the lane in the order in which they begin. */
  readonly all: Column;
  /** Lasting events in the order in which they begin. */
  readonly spans: readonly LaneSpan[];
}

/** Events of a lane whose length lies between two powers of two of ms. */
export interface Stratum {
  /** Events longer than `2 ** level` ms, at most twice that. */
  readonly level: number;
  /** The events at their middle. */
  readonly points: Column;
}

/** A lasting event of a lane. */
export interface LaneSpan extends DrawnTime {
  /** Place in the feed. */
  readonly place: number;
  readonly importance: number;
  /** Power of two of its length in ms. */
  readonly level: number;
}

/** When each event of a feed is drawn, by its place in the feed. */
export interface EventTimes {
  readonly drawn: readonly DrawnTime[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly middles: Float64Array;
}

/** Builds the index of a lane from the places of its events in the feed. */
export function buildLaneIndex(
  lane: GroupLane,
  places: Iterable<number>,
  times: EventTimes,
  facts: EventFacts,
): LaneIndex {
  const byLevel = group(places, (place) => levelOf(times.drawn[place]));
  const all = buildColumn([...places], times.starts, facts);
  return {
    ...lane,
    count: all.length,
    strata: [...byLevel]
      .sort(([a], [b]) => a - b)
      .map(([level, members]) => ({ level, points: buildColumn(members, times.middles, facts) })),
    all,
    spans: [...all.events].flatMap((place) => laneSpan(place, times.drawn[place], facts)),
  };
}

/** The strata whose events are points on a grid of this level. */
export function pointStrata(lane: LaneIndex, level: number): readonly Stratum[] {
  return lane.strata.slice(
    0,
    bisector((stratum: Stratum) => stratum.level).left(lane.strata, level),
  );
}

/** Whether an event that begins at `start` is drawn in a lane. */
export function holdsEvent({ all }: LaneIndex, place: number, start: number): boolean {
  for (let entry = all.indexAt(start); all.times[entry] === start; entry++) {
    if (all.events[entry] === place) return true;
  }
  return false;
}

/** Power of two of ms that an event's length reaches; `-Infinity` for one that happens once. */
export const levelOf = (time: DrawnTime | undefined): number =>
  time?.lasting ? Math.floor(Math.log2(time.end - time.start)) : -Infinity;

function laneSpan(place: number, time: DrawnTime | undefined, facts: EventFacts): LaneSpan[] {
  if (!time?.lasting) return [];
  return [{ ...time, place, importance: facts.importance[place] ?? 3, level: levelOf(time) }];
}
