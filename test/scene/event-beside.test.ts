import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noFilters } from '../../src/feed/filters.js';
import { buildIndex } from '../../src/scene/event-index.js';
import { eventBeside } from '../../src/scene/event-beside.js';
import { feedOf } from './feed-of.js';

/** Events on days of 2012, of a category each. */
const indexOf = (
  days: readonly (readonly [day: number, category: string])[],
  only: string[] = [],
) =>
  buildIndex(
    feedOf(
      days.map(([day, category]) => ({
        date: `2012-01-${String(day).padStart(2, '0')}`,
        category,
      })),
    ),
    { filters: { ...noFilters, categories: only } },
  );

test('from no event it goes to the first and to the last', () => {
  const index = indexOf([
    [9, 'a'],
    [3, 'a'],
    [5, 'a'],
  ]);
  assert.equal(eventBeside(index, null, 1), 1);
  assert.equal(eventBeside(index, null, -1), 0);
});

test('at either end there is nothing to go to', () => {
  const index = indexOf([
    [9, 'a'],
    [3, 'a'],
  ]);
  assert.equal(eventBeside(index, 0, 1), undefined);
  assert.equal(eventBeside(index, 1, -1), undefined);
});

test('an event the feed has not leads nowhere', () => {
  const index = indexOf([[9, 'a']]);
  assert.equal(eventBeside(index, 7, 1), undefined);
  assert.equal(eventBeside(index, 7, -1), undefined);
});

test('from an event that is filtered out it goes to the nearest in its direction', () => {
  const days = [
    [1, 'a'],
    [4, 'b'],
    [4, 'a'],
    [6, 'b'],
    [9, 'a'],
  ] as const;
  const index = indexOf(days, ['a']);
  assert.equal(eventBeside(index, 1, -1), 0);
  assert.equal(eventBeside(index, 1, 1), 2);
  assert.equal(eventBeside(index, 3, -1), 2);
  assert.equal(eventBeside(index, 3, 1), 4);
});

test('where nothing passes the filters it leads nowhere', () => {
  const index = indexOf([[1, 'a']], ['b']);
  assert.equal(eventBeside(index, 0, 1), undefined);
  assert.equal(eventBeside(index, null, 1), undefined);
});

test('steps from the first on meet every event that passes, in the order of a plain sort, and lead back', () => {
  const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b')), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(days, (days) => {
      const index = indexOf(days, ['a']);
      const expected = days
        .map(([day, category], place) => ({ day, category, place }))
        .filter(({ category }) => category === 'a')
        .sort((a, b) => a.day - b.day || a.place - b.place)
        .map(({ place }) => place);
      assert.deepEqual(walk(index, 1), expected);
      assert.deepEqual(walk(index, -1), expected.reverse());
    }),
    { seed: 3 },
  );
});

function walk(index: ReturnType<typeof buildIndex>, by: 1 | -1): number[] {
  const met: number[] = [];
  let at = eventBeside(index, null, by);
  while (at !== undefined) {
    met.push(at);
    at = eventBeside(index, at, by);
  }
  return met;
}
