import { foldText } from '../locales/fold-text.js';
import { wordsIn } from '../locales/localized-text.js';
import { eventCountries, placeOf } from './event-countries.js';
import { feedLookup } from './feed-lookup.js';
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

/** The values that an event has of each facet. */
const valuesIn: Readonly<Record<Facet, (feed: Feed, event: TimelineEvent) => readonly string[]>> = {
  categories: (_, { category }) => (category === undefined ? [] : [category]),
  actors: (_, { actors = [] }) => actors.map(({ actor }) => actor),
  countries: eventCountries,
  statuses: (_, { status }) => (status === undefined ? [] : [status]),
};

/** The values that an event has of a facet; an actor with two roles is named once. */
export const facetValues = (feed: Feed, event: TimelineEvent, facet: Facet): readonly string[] => [
  ...new Set(valuesIn[facet](feed, event)),
];

/**
 * Places in the feed of the events that pass, ascending.
 *
 * @param language BCP 47 tag of the language that is searched in; texts that lack it are searched as they are shown
 */
export function filterEvents(feed: Feed, filters: Filters, language: string): Uint32Array {
  const passes = passing(feed, filters, language);
  return Uint32Array.from([...feed.events.keys()].filter(passes));
}

/** Makes the question whether the event at a place in the feed passes. */
export function passing(
  feed: Feed,
  filters: Filters,
  language: string,
): (place: number) => boolean {
  const chosen = facets.filter((facet) => filters[facet].length > 0);
  const isFound = finding(feed, filters.search, language);
  return (place) => {
    const event = feed.events[place];
    if (!event) return false;
    const hasChosen = (facet: Facet): boolean =>
      valuesIn[facet](feed, event).some((value) => filters[facet].includes(value));
    return chosen.every(hasChosen) && isFound(place);
  };
}

/** Makes the question whether all words of a search occur in the event at a place in the feed. */
export function finding(feed: Feed, search: string, language: string): (place: number) => boolean {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  const texts = words.length > 0 ? searchTexts(feed, language) : [];
  return (place) => words.every((word) => texts[place]?.includes(word));
}

/** Kept per feed and language, as each letter typed asks again; feeds are frozen and the texts go when the feed goes. */
const kept = new WeakMap<Feed, Map<string, readonly string[]>>();

function searchTexts(feed: Feed, language: string): readonly string[] {
  const byLanguage = kept.get(feed) ?? new Map<string, readonly string[]>();
  kept.set(feed, byLanguage);
  const texts = byLanguage.get(language) ?? feed.events.map(searchTextIn(feed, language));
  byLanguage.set(language, texts);
  return texts;
}

function searchTextIn(feed: Feed, language: string): (event: TimelineEvent) => string {
  const words = wordsIn(language, feed.language);
  const { actors } = feedLookup(feed);
  return (event) => {
    const place = placeOf(feed, event);
    const named = (event.actors ?? []).flatMap(({ actor }) => actors.get(actor) ?? []);
    const texts = [event.title, event.summary, place?.name, place?.admin];
    const names = named.flatMap(({ name, short }) => [name, short]);
    return foldText([...texts, ...names].map(words).join('\n'));
  };
}
