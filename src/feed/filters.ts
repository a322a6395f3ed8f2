import { eventCountries } from './event-countries.js';
import { finding } from './finding.js';
import { inSteps, type Steps } from './steps.js';
import type { Feed, TimelineEvent } from './types.js';

/**
 * What a reader asks to see. Of one facet any chosen value will do, of several facets each must; an empty choice asks for
 * nothing.
 */
export interface Filters {
  /** Ids of categories. */
  readonly categories: readonly string[];
  /** Ids of actors. */
  readonly actors: readonly string[];
  /** Codes of countries, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** How sure an event is: reported, claimed, verified, disputed, retracted. */
  readonly statuses: readonly string[];
  /** Words that must all occur in title, summary, place or actors; case and accents don't count. */
  readonly search: string;
}

/** A kind of choice. */
export type Facet = Exclude<keyof Filters, 'search'>;

/** All facets, in the order in which they are shown. */
export const facets: readonly Facet[] = ['categories', 'countries', 'statuses', 'actors'];

/** Everything is shown. */
export const noFilters: Filters = Object.freeze({
  categories: [],
  actors: [],
  countries: [],
  statuses: [],
  search: '',
});

/** Whether filters ask for anything at all. */
export const isFiltering = (filters: Filters): boolean =>
  filters.search.trim() !== '' || facets.some((facet) => filters[facet].length > 0);

/** Filters, and the BCP 47 tag of the language that is searched in. */
export interface Asked {
  readonly filters: Filters;
  readonly language: string;
}

/** Whether two ask for the same: without a search the language is all the same. */
export const askTheSame = (a: Asked, b: Asked): boolean =>
  a.filters === b.filters && (a.language === b.language || a.filters.search.trim() === '');

/** The values that an event has of each facet. */
const valuesIn: Readonly<Record<Facet, (feed: Feed, event: TimelineEvent) => readonly string[]>> = {
  categories: (_, { category }) => (category === undefined ? [] : [category]),
  actors: (_, { actors = [] }) => actors.map(({ actor }) => actor),
  countries: eventCountries,
  statuses: (_, { status }) => (status === undefined ? [] : [status]),
};

/** The values that an event has of a facet; an actor with two roles is named once. */
export function facetValues(feed: Feed, event: TimelineEvent, facet: Facet): readonly string[] {
  const values = valuesIn[facet](feed, event);
  return values.length > 1 ? [...new Set(values)] : values;
}

/** Whether the event at a place in the feed passes. */
export type Passes = (place: number) => boolean;

/** Most events that are asked in a step. */
const mostInStep = 1_000;

/**
 * Asks all events of a feed whether they pass.
 *
 * @param language BCP 47 tag of the language that is searched in; texts that lack it are searched as they are shown
 * @returns null where the filters ask for nothing, so that all pass
 */
export function* filterEvents(
  feed: Feed,
  filters: Filters,
  language: string,
): Steps<Passes | null> {
  if (!isFiltering(filters)) return null;
  const passed = new Uint8Array(feed.events.length);
  const hasChosen = choosing(feed, filters);
  const isFound = finding(feed, filters.search, language);
  yield* inSteps(passed.length, mostInStep, (from, to) => {
    for (let place = from; place < to; place++) {
      const event = feed.events[place];
      if (event && hasChosen(event) && isFound(event)) passed[place] = 1;
    }
  });
  return (place) => passed[place] === 1;
}

/** Makes the question whether an event has a chosen value of each facet of which any is chosen. */
function choosing(feed: Feed, filters: Filters): (event: TimelineEvent) => boolean {
  const chosen = facets
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => ({ valuesOf: valuesIn[facet], values: new Set(filters[facet]) }));
  return (event) =>
    chosen.every(({ valuesOf, values }) =>
      valuesOf(feed, event).some((value) => values.has(value)),
    );
}
