import { feedLookup } from './feed-lookup.js';
import type { Feed, InlinePlace, TimelineEvent } from './types.js';

/** Where an event took place; `undefined` where it names no place that the feed has. */
export const placeOf = (feed: Feed, { place }: TimelineEvent): InlinePlace | undefined =>
  typeof place === 'string' ? feedLookup(feed).places.get(place) : place;

/** Country of an event's place by its ISO 3166-1 alpha-2 code; none where that is unknown. */
export function eventCountries(feed: Feed, event: TimelineEvent): readonly string[] {
  const country = placeOf(feed, event)?.country;
  return country === undefined ? [] : [country];
}
