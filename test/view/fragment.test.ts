import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noFilters } from '../../src/feed/filters.js';
import { readFragment, writeFragment, type LinkedView } from '../../src/view/fragment.js';
import type { TimeWindow } from '../../src/view/time-window.js';
import { readPair, writePair } from '../../src/view/fragment-pairs.js';

const utc = (year: number, month = 0, day = 1, ...time: number[]): number =>
  Date.UTC(year, month, day, ...time);
const decade = { start: utc(2012), end: utc(2024) };
const untouched: LinkedView = {
  selected: null,
  window: decade,
  filters: noFilters,
  mode: 'chart',
  chapter: null,
};

const written: readonly [what: string, change: Partial<LinkedView>, text: string][] = [
  ['nothing of the untouched view', {}, ''],
  ['an event by its id alone', { selected: '2023-09-17-lere' }, '2023-09-17-lere'],
  ['a window of whole years', { window: { start: utc(2013), end: utc(2015) } }, 't:2013/2014'],
  ['a window of one year', { window: { start: utc(2013), end: utc(2014) } }, 't:2013'],
  [
    'a window of whole days',
    { window: { start: utc(2023, 8, 2), end: utc(2023, 8, 21) } },
    't:2023-09-02/2023-09-20',
  ],
  [
    'a short window to the minute',
    { window: { start: utc(2023, 8, 2, 6), end: utc(2023, 8, 2, 18, 30) } },
    't:2023-09-02T06:00Z/2023-09-02T18:29Z',
  ],
  [
    'years before our era and beyond four digits',
    { window: { start: Date.UTC(-499, 0), end: Date.UTC(12_000, 5) } },
    't:-0499/Y12000',
  ],
  [
    'filters by their names',
    {
      filters: {
        categories: ['attack', 'coup'],
        actors: ['cma'],
        countries: ['ML'],
        statuses: ['disputed'],
        search: 'Léré camp',
      },
    },
    'category:attack,coup;actor:cma;country:ML;status:disputed;q:L%C3%A9r%C3%A9%20camp',
  ],
  ['the table', { mode: 'table' }, 'view:table'],
  ['a chapter', { chapter: 'autumn-2023' }, 'chapter:autumn-2023'],
];

for (const [what, change, text] of written) {
  test(`a link carries ${what}`, () => {
    const view = { ...untouched, ...change };
    assert.equal(writeFragment(view, untouched), text);
    if (!text.includes('Y')) assert.deepEqual({ ...untouched, ...readFragment(text) }, view);
  });
}

test('that an event of the untouched view was closed is carried too', () => {
  const opened = { ...untouched, selected: 'a' };
  assert.equal(writeFragment(untouched, opened), 'event:');
  assert.deepEqual(readFragment('event:'), { selected: null });
});

/** Ids and words as hostile as an author may make them, without halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('a:b', 't:2013', 'a;b', 'a,b', '#', '%', '%41', '%zz', '&x=1', '__proto__', ' '),
);
const anyIds = fc.uniqueArray(anyText, { maxLength: 4 });
const anyFilters = fc.record(
  {
    categories: anyIds,
    actors: anyIds,
    countries: anyIds,
    statuses: anyIds,
    search: fc.oneof(fc.constant(''), anyText),
  },
  { noNullPrototype: true },
);
const dayLength = 86_400_000;
const anyDays = fc
  .tuple(fc.integer({ min: -800_000, max: 2_900_000 }), fc.integer({ min: 1, max: 900_000 }))
  .map(([first, days]) => ({ start: first * dayLength, end: (first + days) * dayLength }))
  .filter(({ end }) => end <= Date.UTC(10_000, 0));
const anyView: fc.Arbitrary<LinkedView> = fc.record(
  {
    selected: fc.option(anyText),
    window: anyDays,
    filters: anyFilters,
    mode: fc.constantFrom('chart', 'table'),
    chapter: fc.option(anyText),
  },
  { noNullPrototype: true },
);

test('a view whose ends are whole days comes back exactly', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const text = writeFragment(view, untouched);
      assert.deepEqual({ ...untouched, ...readFragment(text) }, view);
    }),
  );
});

test('a view comes back through an address as the browser keeps it', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const address = new URL('https://example.org/article?page=2');
      address.hash = writePair('#section-2', 'sahel', writeFragment(view, untouched));
      const text = readPair(new URL(address.href).hash, 'sahel') ?? '';
      assert.deepEqual({ ...untouched, ...readFragment(text) }, view);
      assert.match(address.hash, /^#section-2/);
    }),
  );
});

const windowsFrom = (first: number, last: number, shortest: number): fc.Arbitrary<TimeWindow> =>
  fc
    .tuple(
      fc.double({ min: first, max: last, noNaN: true }),
      fc.double({ min: shortest, max: 1e13, noNaN: true }),
    )
    .map(([start, length]) => ({ start, end: start + length }));
/** To where milliseconds are exact. Far out no date is known to less than a year, and no window is shorter than eight. */
const anyWindow = fc.oneof(windowsFrom(-6e13, 2.5e14, 8), windowsFrom(-9e15, 8e15, 3e11));

test('any window can be written and read, and is then written the same', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const text = writeFragment({ ...untouched, window }, untouched);
      const read = readFragment(text);
      assert.equal(writeFragment({ ...untouched, ...read }, untouched), text);
      const { start = NaN, end = NaN } = read.window ?? {};
      assert.ok(start < window.start + 1 && end > window.end - 1);
    }),
    { numRuns: 500 },
  );
});

test('a window in years of four digits comes back with ends that nobody can see have moved', () => {
  const inFourDigits = anyWindow.filter(
    ({ start, end }) => start > Date.UTC(-9_998, 0) && end < Date.UTC(9_999, 0),
  );
  fc.assert(
    fc.property(inFourDigits, (window) => {
      const { window: read } = readFragment(writeFragment({ ...untouched, window }, untouched));
      const length = window.end - window.start;
      // A window under two seconds is written to the millisecond.
      const least = Math.max(length / 1000, 1);
      assert.ok(read && window.start - read.start <= least && read.end - window.end <= least);
    }),
    { numRuns: 500 },
  );
});

const hostile: readonly [text: string, read: Partial<LinkedView>][] = [
  ['', {}],
  [';;;', {}],
  ['a;b', { selected: 'a' }],
  ['view:table;a', { selected: 'a', mode: 'table' }],
  ['t:yesterday;a', { selected: 'a' }],
  ['t:2013-13', {}],
  ['t:', {}],
  ['t:2014/2013', {}],
  [`t:${'9'.repeat(2000)}`, {}],
  ['view:cube;chapter:', { chapter: null }],
  ['__proto__:x;constructor:y;toString:z', {}],
  ['category:,,a,', { filters: { ...noFilters, categories: ['a'] } }],
  [
    'q:100%;actor:%E0%A4%A,%41',
    { filters: { ...noFilters, search: '100%', actors: ['%E0%A4%A', 'A'] } },
  ],
  ['%C3%A9%ff', { selected: '%C3%A9%ff' }],
  ['Léré', { selected: 'Léré' }],
];

for (const [text, read] of hostile) {
  test(`"${text.slice(0, 40)}" is read as far as it can be`, () => {
    assert.deepEqual(readFragment(text), read);
  });
}

test('open ends of a window are infinite', () => {
  assert.deepEqual(readFragment('t:2013/..').window, { start: utc(2013), end: Infinity });
  assert.deepEqual(readFragment('t:/2013').window, { start: -Infinity, end: utc(2014) });
});

test('no text whatever makes reading throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readFragment(text);
      readFragment(`t:${text}`);
    }),
  );
});

test('half a surrogate pair, which no address can hold, is written as the replacement letter', () => {
  assert.equal(writeFragment({ ...untouched, selected: 'a\uD800' }, untouched), 'a%EF%BF%BD');
});

const pairs: readonly [fragment: string, value: string, after: string][] = [
  ['', 'x', 'sahel=x'],
  ['#', '', ''],
  ['#section-2', 'x', 'section-2&sahel=x'],
  ['#section-2&sahel=x', '', 'section-2'],
  ['#other=1&sahel=x&more=2', 'y', 'other=1&sahel=y&more=2'],
  ['#sahel=x&other=1&sahel=z', 'y', 'sahel=y&other=1'],
  ['#sahel', 'x', 'sahel&sahel=x'],
  ['#sahel2=a&xsahel=b', 'x', 'sahel2=a&xsahel=b&sahel=x'],
];

for (const [fragment, value, after] of pairs) {
  test(`"${value}" in "${fragment}" makes "${after}"`, () => {
    assert.equal(writePair(fragment, 'sahel', value), after);
    assert.equal(readPair(after, 'sahel'), value || null);
  });
}

test('of a key named twice the first counts', () => {
  assert.equal(readPair('#sahel=x&sahel=y', 'sahel'), 'x');
});
