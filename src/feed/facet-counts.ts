import type { Locale } from '../locales/locale.js';
import { facetName, statuses } from './facet-name.js';
import { tallyFacets } from './facet-tallies.js';
import type { Facet, Filters } from './filters.js';
import { finish } from './steps.js';
import type { Feed } from './types.js';

/** A choice, and how many events it would show. */
export interface FacetCount {
  readonly value: string;
  /** What it is called in the reader's language. */
  readonly name: string;
  /** Events that have the value and pass the search and the other facets; what is chosen of its own facet doesn't count. */
  readonly count: number;
}

/**
 * Counts the choices that a feed offers in a facet: all values that occur in it. Their order doesn't depend on the filters,
 * so that a choice stays where it is while others are made.
 *
 * @param locale language of the names, and of the search
 */
export function countFacet(
  facet: Facet,
  feed: Feed,
  filters: Filters,
  locale: Locale,
): readonly FacetCount[] {
  const tallies = finish(tallyFacets(feed, filters, locale.asked));
  const choices = [...tallies[facet]].map(([value, { count, all }]): Choice => {
    return { value, name: facetName(feed, facet, value, locale), count, all };
  });
  const sorted = choices.sort(orders[facet](feed, locale));
  return Object.freeze(sorted.map(({ value, name, count }) => ({ value, name, count })));
}

interface Choice extends FacetCount {
  readonly all: number;
}

type Order = (feed: Feed, locale: Locale) => (a: Choice, b: Choice) => number;

/** Those with most events first, then by name. */
const byEvents: Order = (_, { tag }) => {
  const { compare } = new Intl.Collator(tag);
  return (a, b) => b.all - a.all || compare(a.name, b.name);
};

/** In the order of a list of values. */
const listed = (values: readonly string[]) => {
  const places = new Map(values.map((value, place) => [value, place]));
  const placeOf = ({ value }: Choice): number => places.get(value) ?? values.length;
  return (a: Choice, b: Choice): number => placeOf(a) - placeOf(b);
};

const orders: Readonly<Record<Facet, Order>> = {
  categories: (feed) => listed(feed.categories.map(({ id }) => id)),
  countries: byEvents,
  statuses: () => listed(statuses),
  actors: byEvents,
};
