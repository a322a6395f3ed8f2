import { killedFigure, type KilledFigure } from '../feed/killed-figure.js';
import type { KilledRange } from '../feed/killed-range.js';
import { finish, inSteps, type Steps } from '../feed/steps.js';
import type { TimelineEvent } from '../feed/types.js';
import { collatorOf } from '../locales/collator.js';
import type { SortKey, Sort } from '../view/sort.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import { rankWords } from './rank-words.js';
import { sortInSteps } from './sort-in-steps.js';
import { tableWords, type WordColumn } from './table-words.js';

/** Most events that are looked at in a step. */
const mostInStep = 1_000;

/** An order of events, by their places in the feed. */
interface Order {
  readonly compare: (a: number, b: number) => number;
  /** How much is missing: what is known comes first, whichever way the rest is sorted. */
  readonly missing?: (place: number) => number;
}

/** Readers go back and forth between columns; another index or language starts afresh. */
const keep = keepByIndex<{ sorted: Uint32Array | null }>(16);

/**
 * Places in the feed of the events of an index, in the order of the table: stable, in the order of the language, and where
 * two events are the same by when they began, the more exactly dated first.
 */
export const sortEvents = (index: EventIndex, sort: Sort, environment: Environment): Uint32Array =>
  finish(sortEventsInSteps(index, sort, environment));

/** Sorts as `sortEvents` does, so many events a step, unless that was done before. */
export function* sortEventsInSteps(
  index: EventIndex,
  sort: Sort,
  environment: Environment,
): Steps<Uint32Array> {
  const key = `${sort.by} ${sort.descending}`;
  const kept = keep(index, environment, key, () => ({ sorted: null }));
  return (kept.sorted ??= yield* sortAnew(index, sort, environment));
}

function* sortAnew(index: EventIndex, sort: Sort, { locale }: Environment): Steps<Uint32Array> {
  const chronology = (yield* orders.date(index, locale)).compare;
  const { compare, missing = () => 0 } = yield* orders[sort.by](index, locale);
  const way = sort.descending ? -1 : 1;
  return yield* sortInSteps(
    index.all.events,
    (a, b) => missing(a) - missing(b) || way * compare(a, b) || chronology(a, b) || a - b,
  );
}

type MakeOrder = (index: EventIndex, locale: Environment['locale']) => Steps<Order>;

const byWords = (column: WordColumn): MakeOrder =>
  function* (index, locale) {
    const words = yield* byPlace(index, tableWords(index.feed, locale)[column]);
    const rankOf = yield* rankWords(words, collatorOf(locale).compare);
    return {
      compare: (a, b) => rankOf(a) - rankOf(b),
      missing: (place) => (words[place] === '' ? 1 : 0),
    };
  };

const lacking: Readonly<Record<KilledFigure['kind'], number>> = {
  range: 0,
  unknown: 1,
  unstated: 2,
  retracted: 3,
};

const orders: Readonly<Record<SortKey, MakeOrder>> = {
  // eslint-disable-next-line require-yield -- all others take a while
  *date({ times: { starts, ends } }) {
    const start = (place: number): number => starts[place] ?? 0;
    const extent = (place: number): number => (ends[place] ?? 0) - start(place);
    return { compare: (a, b) => start(a) - start(b) || extent(a) - extent(b) };
  },
  title: byWords('title'),
  lanes: byWords('lanes'),
  category: byWords('category'),
  place: byWords('place'),
  status: byWords('status'),
  *killed(index) {
    const figures = yield* byPlace(index, killedFigure);
    const low = (place: number): number => endsOf(figures[place]).low;
    const high = (place: number): number => endsOf(figures[place]).high;
    return {
      compare: (a, b) => high(a) - high(b) || low(a) - low(b),
      missing: (place) => lacking[figures[place]?.kind ?? 'unstated'],
    };
  },
  *sources(index) {
    const counts = yield* byPlace(index, ({ sources = [] }) => sources.length);
    return { compare: (a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) };
  },
};

const none: KilledRange = { low: 0, high: 0 };

const endsOf = (figure: KilledFigure | undefined): KilledRange =>
  figure?.kind === 'range' ? figure : none;

/** A value of each event of the index, by its place in the feed. */
function* byPlace<T>(
  { feed, all: { events } }: EventIndex,
  make: (event: TimelineEvent) => T,
): Steps<readonly (T | undefined)[]> {
  const values = new Array<T | undefined>(feed.events.length);
  yield* inSteps(events.length, mostInStep, (from, to) => {
    for (const place of events.subarray(from, to)) {
      const event = feed.events[place];
      if (event) values[place] = make(event);
    }
  });
  return values;
}
