import { eventCountries } from '../feed/event-countries.js';
import type { Feed, Lane, TimelineEvent } from '../feed/types.js';

/** What a lane of the chart is. */
export type GroupBy = 'lane' | 'category' | 'actor' | 'country' | 'none';

/** All values of `groupBy`, default first. */
export const groupings: readonly GroupBy[] = ['lane', 'category', 'actor', 'country', 'none'];

/** Id of the lane for events that belong to no other; no feed id can take it, as ids are never empty. */
export const otherLane = '';

/** A way to part events into lanes. */
interface Grouping {
  /** Lanes in drawing order; a label left out is the id itself. */
  readonly lanes: (feed: Feed) => readonly GroupLane[];
  /** Makes the function that names the lanes an event is drawn in. */
  readonly idsIn: (feed: Feed) => (event: TimelineEvent) => readonly string[];
}

/** A lane as the grouping makes it. */
export type GroupLane = Pick<Lane, 'id' | 'label' | 'color'>;

const table: Readonly<Record<GroupBy, Grouping>> = {
  lane: { lanes: (feed) => feed.lanes, idsIn: () => (event) => event.lanes ?? [] },
  category: {
    lanes: (feed) => feed.categories,
    idsIn: () => (event) => (event.category === undefined ? [] : [event.category]),
  },
  actor: {
    lanes: (feed) => feed.actors.map((actor) => ({ id: actor.id, label: actor.name })),
    idsIn: () => (event) => (event.actors ?? []).map((part) => part.actor),
  },
  country: {
    lanes: (feed) => [...new Set(feed.places.map((place) => place.country))].map(bareLane),
    idsIn: (feed) => (event) => eventCountries(feed, event),
  },
  none: { lanes: () => [], idsIn: () => () => [] },
};

/**
 * The lanes of a grouping that hold any of the events at `places` (default all), the other events last, each with the places of its
 * events in the feed.
 */
export function groupEvents(
  feed: Feed,
  groupBy: GroupBy,
  places: Iterable<number> = feed.events.keys(),
): readonly { lane: GroupLane; places: readonly number[] }[] {
  const grouping = table[groupBy];
  const idsOf = grouping.idsIn(feed);
  const lanes = new Map(grouping.lanes(feed).map((lane) => [lane.id, lane]));
  const members = new Map<string, number[]>([...lanes.keys()].map((id) => [id, []]));
  for (const place of places) {
    const event = feed.events[place];
    const ids = new Set(event ? idsOf(event) : []);
    for (const id of ids.size > 0 ? ids : [otherLane]) {
      if (!members.has(id)) members.set(id, []);
      members.get(id)?.push(place);
    }
  }
  return [...members]
    .filter(([, places]) => places.length > 0)
    .sort(([a], [b]) => Number(a === otherLane) - Number(b === otherLane))
    .map(([id, places]) => ({ lane: lanes.get(id) ?? bareLane(id), places }));
}

const bareLane = (id: string): GroupLane => ({ id, label: id });
