import {
  askTheSame,
  facets,
  facetValues,
  type Asked,
  type Facet,
  type Filters,
} from './filters.js';
import { finding } from './finding.js';
import { inSteps, type Steps } from './steps.js';
import type { Feed, TimelineEvent } from './types.js';

/** How many events have a value. */
export interface Tally {
  /** Those that pass the search and the other facets. */
  count: number;
  /** All of the feed. */
  all: number;
}

/** The values that occur in a feed, of each facet. */
export type Tallies = Readonly<Record<Facet, ReadonlyMap<string, Readonly<Tally>>>>;

/** What was tallied of a feed last, kept as every frame asks for it; it goes when the feed goes. */
interface Kept extends Asked {
  readonly tallies: Tallies;
}
const kept = new WeakMap<Feed, Kept>();

/** Most events that are counted in a step. */
const mostInStep = 2_000;

/**
 * Counts the values of a feed under filters, unless that was the last thing done with it.
 *
 * @param language BCP 47 tag of the language that is searched in
 */
export function* tallyFacets(feed: Feed, filters: Filters, language: string): Steps<Tallies> {
  const known = kept.get(feed);
  if (known && askTheSame(known, { filters, language })) return known.tallies;
  const tallies = yield* tally(feed, filters, language);
  kept.set(feed, { filters, language, tallies });
  return tallies;
}

/**
 * One pass over the feed: an event that fails in no facet counts for the values of all, one that fails in a single facet
 * for the values of that one, as another choice there would show it.
 */
function* tally(feed: Feed, filters: Filters, language: string): Steps<Tallies> {
  const tallies = {
    categories: new Map<string, Tally>(),
    countries: new Map<string, Tally>(),
    statuses: new Map<string, Tally>(),
    actors: new Map<string, Tally>(),
  };
  const isFound = finding(feed, filters.search, language);
  const chosen = facets.filter((facet) => filters[facet].length > 0);
  const fails = (event: TimelineEvent, facet: Facet): boolean =>
    !facetValues(feed, event, facet).some((value) => filters[facet].includes(value));

  const add = (event: TimelineEvent): void => {
    const found = isFound(event);
    const failed = chosen.filter((facet) => fails(event, facet));
    for (const facet of facets) {
      const counts = found && failed.every((other) => other === facet);
      for (const value of facetValues(feed, event, facet)) note(tallies[facet], value, counts);
    }
  };
  yield* inSteps(feed.events.length, mostInStep, (from, to) => {
    for (let place = from; place < to; place++) {
      const event = feed.events[place];
      if (event) add(event);
    }
  });
  return tallies;
}

function note(tallies: Map<string, Tally>, value: string, counts: boolean): void {
  let tally = tallies.get(value);
  if (!tally) tallies.set(value, (tally = { count: 0, all: 0 }));
  tally.all += 1;
  if (counts) tally.count += 1;
}
