import type { Actor, Category, Feed, Lane, Place, Source } from './types.js';

/** The lists of a feed by id. */
export interface FeedLookup {
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Kept per feed, since every card and table row asks anew. A feed is frozen, so that its maps cannot go stale, and they go
 * when the feed goes.
 */
const lookups = new WeakMap<Feed, FeedLookup>();

/** The maps of a feed that `readFeed` has read; made at the first call. */
export function feedLookup(feed: Feed): FeedLookup {
  const known = lookups.get(feed);
  if (known) return known;
  const lookup: FeedLookup = Object.freeze({
    lanes: byId(feed.lanes),
    categories: byId(feed.categories),
    actors: byId(feed.actors),
    places: byId(feed.places),
    sources: byId(feed.sources),
  });
  lookups.set(feed, lookup);
  return lookup;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
