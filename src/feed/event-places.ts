import type { Feed } from './types.js';

/** Place in a feed of an event's id; `undefined` for an id the feed has not. */
export type PlaceOf = (id: string) => number | undefined;

/** Kept from reading, as a million ids take their time to be looked through; they go when the feed goes. */
const kept = new WeakMap<Feed, PlaceOf>();

/** Keeps the places of a feed's events. */
export type KeepPlaces = (feed: Feed, placeOf: PlaceOf) => void;

/** Keeps the places of a feed's events, as found when it was read. */
export const keepPlaces: KeepPlaces = (feed, placeOf) => {
  kept.set(feed, placeOf);
};

/** The places of a feed's events by their ids. */
export function eventPlaces(feed: Feed): PlaceOf {
  const known = kept.get(feed);
  if (known) return known;
  const places = new Map(feed.events.map(({ id }, place) => [id, place]));
  const placeOf: PlaceOf = (id) => places.get(id);
  keepPlaces(feed, placeOf);
  return placeOf;
}
