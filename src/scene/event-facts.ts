import { killedRange } from '../feed/killed-range.js';
import { inSteps, type Steps } from '../feed/steps.js';
import type { Feed } from '../feed/types.js';
import { certaintyOf } from './certainty.js';
import { Figures } from './figures.js';

/** What a column needs to know of the events it holds, by their place in the feed. */
export interface EventFacts {
  /** Importance 1–5. */
  readonly importance: ArrayLike<number>;
  /** Place of the category in the feed's categories; events without one have the place after the last. */
  readonly category: ArrayLike<number>;
  /** How many categories there are. */
  readonly categoryCount: number;
  /** Fewest and most killed at a place; `NaN` where no figure is known. */
  readonly killedLow: (place: number) => number;
  readonly killedHigh: (place: number) => number;
}

/** What is known of the events of a feed, singly and together. */
export interface FeedFacts extends EventFacts {
  /** How often events name a source. */
  readonly references: number;
  /** Whether any event is drawn as not sure. */
  readonly doubtful: boolean;
}

/** Most events that are looked at in a step. */
const mostInStep = 5_000;

/** Gathers what columns need to know of a feed's events, and what is said of them all. */
export function* gatherFacts({ events, categories }: Feed): Steps<FeedFacts> {
  const places = new Map(categories.map(({ id }, place) => [id, place]));
  const without = categories.length;
  const importance = new Uint8Array(events.length);
  const category = new (without < 256 ? Uint8Array : Uint32Array)(events.length);
  const low = new Figures(events.length);
  const high = new Figures(events.length);
  let references = 0;
  let doubtful = false;
  yield* inSteps(events.length, mostInStep, (from, to) => {
    for (let place = from; place < to; place++) {
      const event = events[place];
      if (!event) continue;
      importance[place] = event.importance ?? 3;
      category[place] = places.get(event.category ?? '') ?? without;
      references += event.sources?.length ?? 0;
      doubtful ||= certaintyOf(event) === 'doubtful';
      const killed = event.casualties && killedRange(event);
      if (!killed) continue;
      low.set(place, killed.low);
      high.set(place, killed.high);
    }
  });
  return {
    importance,
    category,
    categoryCount: without + 1,
    killedLow: (place) => low.get(place),
    killedHigh: (place) => high.get(place),
    references,
    doubtful,
  };
}
