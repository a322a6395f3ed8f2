import { killedFigure, type KilledFigure } from '../feed/killed-figure.js';
import type { KilledRange } from '../feed/killed-range.js';
import type { TimelineEvent } from '../feed/types.js';
import { collatorOf } from '../locales/collator.js';
import type { SortKey, Sort } from '../view/sort.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import { tableWords, type WordColumn } from './table-words.js';

/** An order of events, by their places in the feed. */
interface Order {
  readonly compare: (a: number, b: number) => number;
  /** How much is missing: what is known comes first, whichever way the rest is sorted. */
  readonly missing?: (place: number) => number;
}

/** The table asks in every frame; another index or language starts afresh. */
const keep = keepByIndex<Uint32Array>(16);

/**
 * Places in the feed of the events of an index, in the order of the table: stable, in the order of the language, and where
 * two events are the same by when they began, the more exactly dated first.
 */
export function sortEvents(index: EventIndex, sort: Sort, environment: Environment): Uint32Array {
  const key = `${sort.by} ${sort.descending}`;
  return keep(index, environment, key, () => sortAnew(index, sort, environment));
}

function sortAnew(index: EventIndex, sort: Sort, { locale }: Environment): Uint32Array {
  const chronology = orders.date(index, locale).compare;
  const { compare, missing = () => 0 } = orders[sort.by](index, locale);
  const way = sort.descending ? -1 : 1;
  return index.all.events
    .slice()
    .sort((a, b) => missing(a) - missing(b) || way * compare(a, b) || chronology(a, b) || a - b);
}

type MakeOrder = (index: EventIndex, locale: Environment['locale']) => Order;

const byWords =
  (column: WordColumn): MakeOrder =>
  (index, locale) => {
    const { compare } = collatorOf(locale);
    const words = byPlace(index, tableWords(index.feed, locale)[column]);
    return {
      compare: (a, b) => compare(words(a), words(b)),
      missing: (place) => (words(place) === '' ? 1 : 0),
    };
  };

const lacking: Readonly<Record<KilledFigure['kind'], number>> = {
  range: 0,
  unknown: 1,
  unstated: 2,
  retracted: 3,
};

const orders: Readonly<Record<SortKey, MakeOrder>> = {
  date: ({ times: { starts, ends } }) => {
    const start = (place: number): number => starts[place] ?? 0;
    const extent = (place: number): number => (ends[place] ?? 0) - start(place);
    return { compare: (a, b) => start(a) - start(b) || extent(a) - extent(b) };
  },
  title: byWords('title'),
  lanes: byWords('lanes'),
  category: byWords('category'),
  place: byWords('place'),
  status: byWords('status'),
  killed: (index) => {
    const figure = byPlace(index, killedFigure);
    const low = (place: number): number => endsOf(figure(place)).low;
    const high = (place: number): number => endsOf(figure(place)).high;
    return {
      compare: (a, b) => high(a) - high(b) || low(a) - low(b),
      missing: (place) => lacking[figure(place).kind],
    };
  },
  sources: (index) => {
    const count = byPlace(index, ({ sources = [] }) => sources.length);
    return { compare: (a, b) => count(a) - count(b) };
  },
};

const endsOf = (figure: KilledFigure): KilledRange =>
  figure.kind === 'range' ? figure : { low: 0, high: 0 };

/** A value of each event of the index, made once. */
function byPlace<T>(
  { feed, all }: EventIndex,
  make: (event: TimelineEvent) => T,
): (place: number) => T {
  const values = new Map<number, T>();
  for (const place of all.events) {
    const event = feed.events[place];
    if (event) values.set(place, make(event));
  }
  return (place) => values.get(place) as T;
}
