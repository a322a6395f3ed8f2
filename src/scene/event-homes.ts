import type { Passes } from '../feed/filters.js';
import { inSteps, type Steps } from '../feed/steps.js';
import type { LaneNumbers } from './grouping.js';

/** Most events that are asked for their lanes in a step. */
const mostInStep = 5_000;

/** Stands for an event in no lane, and for one in several. */
const nowhere = 0;
const several = 2 ** 32 - 1;

/** Calls for each lane of the event at a place in the feed. */
export type EachHome = (place: number, visit: (lane: number) => void) => void;

/**
 * Asks the events that pass for their lanes, in the order of the feed, in which they lie in memory. What is done in other
 * orders later, in order of time, then asks no event again: that would be a walk all over the memory.
 */
export function* gatherHomes(count: number, passes: Passes, lanesOf: LaneNumbers): Steps<EachHome> {
  const homes = new Uint32Array(count);
  const more = new Map<number, readonly number[]>();
  yield* inSteps(count, mostInStep, (from, to) => {
    for (let place = from; place < to; place++) {
      if (!passes(place)) continue;
      const lanes = lanesOf(place);
      if (lanes.length === 1) homes[place] = (lanes[0] ?? 0) + 1;
      else {
        homes[place] = several;
        more.set(place, lanes);
      }
    }
  });
  return (place, visit) => {
    const home = homes[place] ?? nowhere;
    if (home === several) more.get(place)?.forEach(visit);
    else if (home !== nowhere) visit(home - 1);
  };
}
