import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noFilters } from '../../src/feed/filters.js';
import { findLocale } from '../../src/locales/find-locale.js';
import { buildIndex } from '../../src/scene/event-index.js';
import { sortEvents } from '../../src/scene/sort-events.js';
import { estimateText } from '../../src/scene/text.js';
import { sortKeys, type SortKey } from '../../src/view/sort.js';
import { feedOf, type EventDraft } from './feed-of.js';
import { anyEvents } from './random-feed.js';

const environment = {
  locale: findLocale('en'),
  measure: 'events',
  measureText: estimateText,
} as const;

/** Ids of events in the order of a column. */
function sorted(
  drafts: readonly EventDraft[],
  by: SortKey,
  descending = false,
  rest: Readonly<Record<string, unknown>> = {},
): string {
  const index = buildIndex(feedOf(drafts, rest));
  const places = sortEvents(index, { by, descending }, environment);
  return [...places].map((place) => index.feed.events[place]?.id).join(' ');
}

const killed = (id: string, ...casualties: readonly object[]): EventDraft => ({
  id,
  date: '2012',
  casualties: casualties.map((count) => ({ outcome: 'killed', ...count })),
});

test('dates are sorted by their earliest day, the narrower of two first', () => {
  const drafts = [
    { id: 'year', date: '2013' },
    { id: 'day', date: '2013-01-01' },
    { id: 'month', date: '2013-01' },
    { id: 'before', date: '2012-12-31' },
  ];
  assert.equal(sorted(drafts, 'date'), 'before day month year');
  assert.equal(sorted(drafts, 'date', true), 'year month day before');
});

test('titles are sorted as a dictionary does, whatever the case and the accents, numbers by value', () => {
  const titles = ['zone 10', 'Éclair', 'zone 9', 'fusil', 'Dori', 'eclipse'];
  const drafts = titles.map((title, i) => ({ id: String(i), date: '2012', title }));
  assert.equal(sorted(drafts, 'title'), '4 1 5 3 2 0');
});

test('killed are sorted by the high figure; unknown, not stated and retracted come last either way', () => {
  const drafts = [
    { id: 'unstated', date: '2012' },
    killed('unknown', {}),
    killed('few', { low: 8, high: 9 }),
    { ...killed('retracted', { best: 99 }), status: 'retracted' },
    killed('many', { low: 2, high: 40 }),
    killed('zero', { best: 0 }),
  ];
  assert.equal(sorted(drafts, 'killed'), 'zero few many unknown unstated retracted');
  assert.equal(sorted(drafts, 'killed', true), 'many few zero unknown unstated retracted');
});

test('an event without a word comes last, whichever way the words are sorted', () => {
  const drafts = [
    { id: 'nowhere', date: '2012' },
    { id: 'gao', date: '2012', place: { name: 'Gao', country: 'ML' } },
    { id: 'dori', date: '2012', place: { name: 'Dori', country: 'BF' } },
  ];
  assert.equal(sorted(drafts, 'place'), 'dori gao nowhere');
  assert.equal(sorted(drafts, 'place', true), 'gao dori nowhere');
});

test('lanes, categories and statuses are sorted by the words that are shown', () => {
  const drafts = [
    { id: 'a', date: '2012', lanes: ['x', 'y'], category: 'x', status: 'verified' },
    { id: 'b', date: '2012', lanes: ['y'], category: 'y', status: 'claimed' },
  ];
  const rest = {
    lanes: [
      { id: 'x', label: 'South' },
      { id: 'y', label: 'North' },
    ],
    categories: [
      { id: 'x', label: 'Raid' },
      { id: 'y', label: 'Deal' },
    ],
  };
  for (const by of ['lanes', 'category', 'status'] as const) {
    assert.equal(sorted(drafts, by, false, rest), 'b a', by);
  }
});

test('the number of sources is sorted by, and what is the same stays in order of time', () => {
  const source = (title: string): object => ({ publisher: 'P', title });
  const drafts = [
    { id: 'late', date: '2014', sources: [source('1')] },
    { id: 'early', date: '2012', sources: [source('2')] },
    { id: 'two', date: '2013', sources: [source('3'), source('4')] },
  ];
  assert.equal(sorted(drafts, 'sources', true), 'two early late');
  assert.equal(sorted(drafts, 'sources'), 'early late two');
});

test('any order holds every event of the filters once, and no other', () => {
  fc.assert(
    fc.property(
      anyEvents,
      fc.constantFrom(...sortKeys),
      fc.boolean(),
      fc.subarray(['attack', 'politics']),
      (events, by, descending, categories) => {
        const index = buildIndex(feedOf(events), { filters: { ...noFilters, categories } });
        const places = sortEvents(index, { by, descending }, environment);
        assert.deepEqual([...places].sort(ascending), [...index.all.events].sort(ascending));
      },
    ),
    { numRuns: 50 },
  );
});

test('the same order is not made twice', () => {
  const index = buildIndex(feedOf([{ date: '2012' }]));
  const sort = { by: 'title', descending: false } as const;
  assert.equal(sortEvents(index, sort, environment), sortEvents(index, { ...sort }, environment));
});

const ascending = (a: number, b: number): number => a - b;
