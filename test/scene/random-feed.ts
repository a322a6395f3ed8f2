import fc from 'fast-check';
import { noFilters, type Filters } from '../../src/feed/filters.js';
import type { TimeWindow } from '../../src/view/time-window.js';
import type { EventDraft } from './feed-of.js';

const firstDay = Date.UTC(2012, 0, 1);
const days = 4_380;

/** An ISO day so many days after 1 January 2012. */
export const dayAt = (days: number): string =>
  new Date(firstDay + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);

const moment = fc.integer({ min: 0, max: days }).map(dayAt);
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2_000 }));

const interval = fc
  .tuple(fc.integer({ min: 0, max: days }), length)
  .map(([start, length]) => `${dayAt(start)}/${dayAt(start + length)}`);

/** Dates of all kinds from 2012 to 2029: days, months, years, about, intervals, open and unknown ends, sets. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: moment, weight: 6 },
  { arbitrary: interval, weight: 4 },
  moment.map((day) => day.slice(0, 7)),
  moment.map((day) => day.slice(0, 4)),
  moment.map((day) => `${day}~`),
  moment.map((day) => `${day}T12:30:00Z`),
  moment.map((day) => `${day}/..`),
  moment.map((day) => `../${day}`),
  moment.map((day) => `${day}/`),
  moment.map((day) => `[..${day}]`),
  interval.map((text) => text.replaceAll(/-\d\d(?=\/|$)/g, '')),
);

const words = fc.array(fc.constantFrom('a', 'of', 'camp', 'attacked', 'government', 'Bamako'), {
  minLength: 1,
  maxLength: 9,
});

/** Events of all kinds in up to three lanes, or in none. */
export const anyEvents: fc.Arbitrary<EventDraft[]> = fc.array(
  fc.record({
    date: anyDate,
    title: words.map((list) => list.join(' ')),
    lanes: fc.subarray(['north', 'centre', 'south']),
    category: fc.constantFrom('attack', 'politics'),
    importance: fc.integer({ min: 1, max: 5 }),
    status: fc.constantFrom('reported', 'disputed'),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Filters that let some of such events pass, all, or none. */
export const anyFilters: fc.Arbitrary<Filters> = fc.oneof(
  fc.constant(noFilters),
  fc.record({
    categories: fc.subarray(['attack', 'politics']),
    actors: fc.constantFrom([], [], [], ['army']),
    countries: fc.constant([]),
    statuses: fc.subarray(['reported', 'disputed']),
    search: fc.constantFrom('', '', 'camp', 'bamako of', 'nowhere'),
  }),
);

/** Whether an event passes filters, told from its draft alone. */
export function meets({ category = '', status, title }: EventDraft, filters: Filters): boolean {
  const isChosen = (chosen: readonly string[], value: unknown): boolean =>
    chosen.length === 0 || chosen.some((one) => one === value);
  const words = filters.search.split(' ');
  return (
    isChosen(filters.categories, category) &&
    isChosen(filters.statuses, status) &&
    filters.actors.length === 0 &&
    words.every((word) => JSON.stringify(title).toLowerCase().includes(word))
  );
}

/** A place and a size for a window: `windowIn` makes one of it. */
export const anyLook = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  depth: fc.double({ min: 0, max: 9, noNaN: true }),
});

/** The window whose middle lies `at` of the way through an extent, `depth` times halved. */
export function windowIn(
  { start, end }: TimeWindow,
  { at, depth }: { readonly at: number; readonly depth: number },
): TimeWindow {
  const half = (end - start) / 2 / 2 ** depth;
  const middle = start + (end - start) * at;
  return { start: middle - half, end: middle + half };
}

/** Widths in px that meet every set of measures. */
export const anyWidth = fc.constantFrom(200, 360, 559, 560, 879, 880, 1160, 2000);

/** Numbers from 0 to 1 that are the same at every run: the minimal standard generator of Park and Miller. */
export function steadyNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Many events over twelve years in six lanes: days, months and spans, always the same. */
export function manyEvents(count: number): EventDraft[] {
  const next = steadyNumbers(2_012);
  return Array.from({ length: count }, () => {
    const [day, kind] = [next() * days, next()];
    const span = `${dayAt(day)}/${dayAt(day + 1 + next() * next() * 800)}`;
    return {
      date: kind < 0.8 ? dayAt(day) : kind < 0.9 ? dayAt(day).slice(0, 7) : span,
      lanes: [`lane ${Math.floor(next() * 6)}`],
      importance: 1 + Math.floor(next() * 5),
    };
  });
}
