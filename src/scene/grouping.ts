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

/** Numbers of the lanes that the event at a place in the feed is drawn in. */
export type LaneNumbers = (place: number) => readonly number[];

/** The lanes of a grouping while events are given to them. */
export interface LaneBook {
  /** The lanes an event is drawn in, each once; one that nobody knew of gets the next number. */
  readonly numbersOf: LaneNumbers;
  /** The lane of a number. */
  readonly laneAt: (number: number) => GroupLane;
  /** The numbers of all lanes so far, in drawing order: the lane for other events is the last. */
  readonly inOrder: () => readonly number[];
}

/** Opens the book of the lanes of a grouping. */
export function openLaneBook(feed: Feed, groupBy: GroupBy): LaneBook {
  const grouping = table[groupBy];
  const idsOf = grouping.idsIn(feed);
  const lanes = [...grouping.lanes(feed)];
  const numbers = new Map(lanes.map(({ id }, number) => [id, number]));
  // Most events are drawn in one lane: one list for each does for all of them.
  const alone = lanes.map((_, number) => [number]);
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, lanes.length);
    alone.push([lanes.length]);
    return lanes.push(bareLane(id)) - 1;
  };
  return {
    numbersOf: (place) => {
      const event = feed.events[place];
      const ids = event ? idsOf(event) : [];
      if (ids.length > 1) return [...new Set(ids)].map(numberOf);
      return alone[numberOf(ids[0] ?? otherLane)] ?? [];
    },
    laneAt: (number) => lanes[number] ?? bareLane(otherLane),
    inOrder: () => {
      const isOther = (number: number): number => Number(number === numbers.get(otherLane));
      return [...lanes.keys()].sort((a, b) => isOther(a) - isOther(b));
    },
  };
}

const bareLane = (id: string): GroupLane => ({ id, label: id });
