import { ascending } from 'd3';
import type { Passes } from '../feed/filters.js';
import { inSteps, type Steps } from '../feed/steps.js';
import { buildColumn } from './column.js';
import { gatherHomes } from './event-homes.js';
import { middleOf, once } from './event-times.js';
import type { FeedIndex } from './feed-index.js';
import type { GroupLane, LaneNumbers } from './grouping.js';
import type { LaneIndex, Stratum } from './lane-index.js';
import { PlaceList } from './place-list.js';
import { lasting } from './running.js';
import { beginnings } from './time-order.js';

/** Most events that are given to their lanes in a step. */
const mostInStep = 10_000;

/** Events of one lane and one level, by their places in the feed. */
interface Members {
  readonly middles: PlaceList;
  readonly starts: PlaceList;
  readonly ends: PlaceList;
}

/** A lane while its events are gathered. */
interface Gathered {
  readonly all: PlaceList;
  readonly byLevel: Map<number, Members>;
}

/**
 * Builds the lanes of an index. As all events are sorted already, each lane's are too when they are given to it in that
 * order: nothing is sorted.
 *
 * @param index what is known of all events
 * @param passes whether the event at a place in the feed is among those to draw
 * @param lanesOf numbers of the lanes an event is drawn in
 * @param laneAt makes the lane of a number; asked when all events have been given to theirs
 */
export function* buildLanes(
  index: FeedIndex,
  passes: Passes,
  lanesOf: LaneNumbers,
  laneAt: (number: number) => GroupLane,
): Steps<readonly (LaneIndex | undefined)[]> {
  const { order, times } = index;
  const { levels } = times;
  const eachHome = yield* gatherHomes(levels.length, passes, lanesOf);
  const lanes: Gathered[] = [];
  const gatheredIn = (number: number): Gathered => (lanes[number] ??= nothingYet());
  const membersIn = (number: number, place: number): Members =>
    membersOf(gatheredIn(number), levels[place] ?? once);
  const give = (places: Uint32Array, to: (lane: number, place: number) => void): Steps<void> =>
    inSteps(places.length, mostInStep, (from, end) => {
      for (let i = from; i < end; i++) {
        const place = places[i] ?? 0;
        eachHome(place, (lane) => to(lane, place));
      }
    });
  const lasts = (place: number): boolean => levels[place] !== once;

  yield* give(order.starts, (lane, place) => {
    gatheredIn(lane).all.add(place);
    if (lasts(place)) membersIn(lane, place).starts.add(place);
  });
  yield* give(order.middles, (lane, place) => membersIn(lane, place).middles.add(place));
  yield* give(order.ends, (lane, place) => {
    if (lasts(place)) membersIn(lane, place).ends.add(place);
  });
  const built: LaneIndex[] = [];
  for (const number of lanes.keys()) {
    const gathered = lanes[number];
    if (gathered) built[number] = yield* buildLane(laneAt(number), gathered, index);
  }
  return built;
}

/** Builds a lane that holds all events that pass. */
export function* buildLaneOfAll(
  lane: GroupLane,
  index: FeedIndex,
  passes: Passes,
): Steps<LaneIndex> {
  const [built] = yield* buildLanes(
    index,
    passes,
    () => first,
    () => lane,
  );
  return built ?? (yield* buildLane(lane, nothingYet(), index));
}

const first: readonly number[] = [0];

const nothingYet = (): Gathered => ({
  all: new PlaceList(),
  byLevel: new Map<number, Members>(),
});

function membersOf({ byLevel }: Gathered, level: number): Members {
  const known = byLevel.get(level);
  if (known) return known;
  const members = { middles: new PlaceList(), starts: new PlaceList(), ends: new PlaceList() };
  byLevel.set(level, members);
  return members;
}

function* buildLane(
  lane: GroupLane,
  { all, byLevel }: Gathered,
  index: FeedIndex,
): Steps<LaneIndex> {
  const strata: Stratum[] = [];
  for (const [level, members] of [...byLevel].sort(([a], [b]) => ascending(a, b))) {
    strata.push(yield* buildStratum(level, members, index));
  }
  const inOrder = beginnings(all.list(), index.times);
  return { ...lane, count: inOrder.length, strata, all: inOrder };
}

function* buildStratum(
  level: number,
  { middles, starts, ends }: Members,
  { times, facts }: FeedIndex,
): Steps<Stratum> {
  const middle = (place: number): number => middleOf(times, place);
  return {
    level,
    points: yield* buildColumn(middles.list(), middle, facts),
    ...(yield* lasting(starts.list(), ends.list(), times, facts.importance, 2 ** (level + 1))),
  };
}
