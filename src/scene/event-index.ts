import { filterEvents, noFilters, type Filters, type Passes } from '../feed/filters.js';
import { finish, inSteps, onceInSteps, type Steps } from '../feed/steps.js';
import type { Feed } from '../feed/types.js';
import { buildLaneOfAll, buildLanes } from './build-lanes.js';
import { buildColumn, type Column } from './column.js';
import { indexFeed, type FeedIndex } from './feed-index.js';
import { openLaneBook, type GroupBy } from './grouping.js';
import type { LaneIndex } from './lane-index.js';
import { rangeMaximum, type RangeMaximum } from './range-maximum.js';
import { endings, type TimeOrder } from './time-order.js';

/** The events of a feed that pass the filters, as sorted typed columns for one grouping: built once, then only asked. */
export interface EventIndex extends FeedIndex {
  readonly groupBy: GroupBy;
  readonly filters: Filters;
  /** BCP 47 tag of the language that was searched in. */
  readonly language: string;
  readonly lanes: readonly LaneIndex[];
  /** All of the events as one lane, whose id is `wholeLane`; built when it is first asked for. */
  readonly whole: () => LaneIndex;
  /** The same, in steps. */
  readonly wholeInSteps: () => Steps<LaneIndex>;
  /** The events in the order in which they begin. */
  readonly all: Column;
  /** Place in `all` of the entry from `from` to `to` (excluded) that ends last. */
  readonly lastToEnd: RangeMaximum;
  /** The events in the order in which they end. */
  readonly ended: TimeOrder;
}

/** How to build an index. */
export interface IndexOptions {
  /** What a lane is; default `lane`. */
  readonly groupBy?: GroupBy;
  /** Which events; default all. */
  readonly filters?: Filters;
  /** BCP 47 tag of the language that is searched in; default the feed's. */
  readonly language?: string;
}

/**
 * Builds the index of a feed that `readFeed` has read; events are ordered by time, then by place in the feed.
 *
 * @param feed the feed
 * @param options grouping, filters, and the language of a search
 */
export const buildIndex = (feed: Feed, options: IndexOptions = {}): EventIndex =>
  finish(buildIndexInSteps(feed, options));

/** Builds an index as `buildIndex` does, so many events a step. */
export function* buildIndexInSteps(feed: Feed, options: IndexOptions = {}): Steps<EventIndex> {
  const { groupBy = 'lane', filters = noFilters, language = feed.language ?? 'en' } = options;
  const whole = yield* indexFeed(feed);
  const { times, facts, order } = whole;
  const passes = yield* filterEvents(feed, filters, language);
  const book = openLaneBook(feed, groupBy);
  const lanes = yield* buildLanes(whole, passes ?? all, book.numbersOf, book.laneAt);
  const startOf = (place: number): number => times.starts[place] ?? NaN;
  const starts = passes ? yield* sift(order.starts, passes) : order.starts;
  const ends = passes ? yield* sift(order.ends, passes) : order.ends;
  const wholeInSteps = onceInSteps(() =>
    buildLaneOfAll({ id: wholeLane, label: '' }, whole, passes ?? all),
  );
  return Object.freeze({
    ...whole,
    groupBy,
    filters,
    language,
    lanes: book.inOrder().flatMap((number) => lanes[number] ?? []),
    whole: () => finish(wholeInSteps()),
    wholeInSteps,
    all: yield* buildColumn(starts, startOf, facts),
    lastToEnd: yield* rangeMaximum(
      starts.length,
      (entry) => times.ends[starts[entry] ?? -1] ?? NaN,
    ),
    ended: endings(ends, times),
  });
}

const all: Passes = () => true;

/** The places that pass, in the order they stand in. */
function* sift(places: Uint32Array, passes: Passes): Steps<Uint32Array> {
  const kept = new Uint32Array(places.length);
  let count = 0;
  yield* inSteps(places.length, 50_000, (from, to) => {
    for (const place of places.subarray(from, to)) if (passes(place)) kept[count++] = place;
  });
  return kept.slice(0, count);
}

/** Id of the lane that holds all events; no id of a feed can take it, as it is no text. */
export const wholeLane = '\n';

/** The lane of an id, the whole one included. */
export const laneOf = (index: EventIndex, id: string): LaneIndex | undefined =>
  id === wholeLane ? index.whole() : index.lanes.find((lane) => lane.id === id);
