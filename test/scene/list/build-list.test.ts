import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildList } from '../../../src/scene/list/build-list.js';
import type { ListScene } from '../../../src/scene/list/list-scene.js';
import type { EventIndex } from '../../../src/scene/event-index.js';
import { placesOf, standsFor } from '../../../src/scene/mark-events.js';
import { neighbour } from '../../../src/scene/neighbours.js';
import type { Action } from '../../../src/view/action.js';
import { reduceView } from '../../../src/view/reduce-view.js';
import { initialView } from '../../../src/view/view.js';
import { anyEvents, anyLook, anyWidth, manyEvents, windowIn } from '../random-feed.js';
import { between, environment, indexOf } from '../scene-of.js';

const FEW = indexOf([
  { id: 'c', date: '2013-05', title: 'In May', lanes: ['north', 'south'], importance: 5 },
  { id: 'a', date: '2012-01-17', title: 'First', lanes: ['north'], category: 'attack' },
  { id: 'b', date: '2012-02-01/2013-06', title: 'It lasts', lanes: ['south'] },
  { id: 'd', date: '2015~', title: 'About then', status: 'disputed' },
]);

test('events stand in the order of time under the years in which they begin, each once', () => {
  const { rows, sections } = listOf(FEW);
  assert.deepEqual(
    rows.map(({ event }) => event.id),
    ['a', 'b', 'c', 'd'],
  );
  assert.deepEqual(
    sections.map(({ label, count }) => `${label}: ${count}`),
    ['2012: 2', '2013: 1', '2015: 1'],
  );
});

test('a row says when without its year, what, and where it belongs', () => {
  const { rows } = listOf(FEW);
  const words = rows.map((row) => [row.when, row.title, row.kind === 'row' ? row.groups : '']);
  assert.deepEqual(words, [
    ['17 January', 'First', 'The north'],
    ['1 February 2012 to June 2013', 'It lasts', 'The south'],
    ['May', 'In May', 'The north, The south'],
    ['about 2015', 'About then', ''],
  ]);
});

test('what lasts has a rail from its own row to the last row that begins before its end', () => {
  const { rails, railColumns } = listOf(FEW);
  assert.deepEqual(
    rails.map(({ key, from, to, open }) => ({ key, from, to, open })),
    [{ key: '/b', from: 1, to: 2, open: false }],
  );
  assert.equal(railColumns, 1);
});

test('two that last at the same time stand side by side, one after the other in one column', () => {
  const index = indexOf([
    { date: '2012-01-01/2012-12-31' },
    { date: '2012-02-01/2012-12-31' },
    { date: '2012-03-01' },
    { date: '2013-02-01/2013-12-31' },
    { date: '2013-03-01' },
  ]);
  const columns = listOf(index).rails.map(({ from, to, column }) => [from, to, column]);
  assert.deepEqual(columns, [
    [0, 2, 0],
    [1, 2, 1],
    [3, 4, 0],
  ]);
});

test('what has no end goes on beyond the last row', () => {
  const index = indexOf([{ date: '2012-01-01/..' }, { date: '2013-01-01' }]);
  assert.deepEqual(
    listOf(index).rails.map(({ open }) => open),
    [true],
  );
});

test('a long list shows its beginning and counts the rest', () => {
  const index = indexOf(manyEvents(100));
  const { rows, rest, next } = listOf(index);
  assert.equal(rows.length, 12);
  assert.equal(rest, 88);
  const all = listOf(index, [{ type: 'expand' }]);
  assert.equal(all.rows.length, 100);
  assert.equal(all.rest, 0);
  assert.deepEqual(next, all.rows[12]?.event);
});

test('a list that is hardly longer is shown whole', () => {
  assert.equal(listOf(indexOf(manyEvents(15))).rest, 0);
});

test('the focus on an event beyond the beginning shows the whole list', () => {
  const index = indexOf(manyEvents(100));
  const last = listOf(index, [{ type: 'expand' }]).rows.at(-1);
  assert.ok(last);
  const list = listOf(index, [{ type: 'focus', event: last.event }]);
  assert.equal(list.tabStop, last.key);
  assert.equal(list.rows.length, 100);
});

test('all arrows go along the list', () => {
  const list = listOf(FEW);
  for (const step of ['next', 'down', 'later'] as const) {
    assert.equal(neighbour(list, '/a', step)?.event.id, 'b');
  }
  for (const step of ['previous', 'up', 'earlier'] as const) {
    assert.equal(neighbour(list, '/b', step)?.event.id, 'a');
    assert.equal(neighbour(list, '/a', step), null);
  }
});

test('of ten thousand events the rows are bounded, and every one of the window is in a row', () => {
  const index = indexOf(manyEvents(10_000));
  const list = listOf(index, [{ type: 'expand' }]);
  assert.ok(list.rows.length <= 200, `${list.rows.length} rows`);
  assert.equal(new Set(placesIn(list, index)).size, 10_000);
});

test('in every window each of its events is in exactly one row, and no row is empty', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, anyLook, (events, width, look) => {
      const index = indexOf(events);
      const window = windowIn(index.limits.extent, look);
      const list = listOf(index, [{ type: 'show', window }, { type: 'expand' }], width);
      const shown = events
        .map((_, place) => place)
        .filter((place) => {
          const [start, end] = [index.times.starts[place] ?? 0, index.times.ends[place] ?? 0];
          return end > list.scale.window.start && start < list.scale.window.end;
        });
      assert.deepEqual(
        placesIn(list, index).sort((a, b) => a - b),
        shown,
      );
      assert.equal(new Set(list.rows.map(({ key }) => key)).size, list.rows.length);
      assert.equal(
        list.sections.reduce((sum, { from, to }) => sum + to - from, 0),
        list.rows.length,
      );
      for (const { from, to, column } of list.rails) {
        assert.ok(from < to && to < list.rows.length && column < list.railColumns);
      }
    }),
    { numRuns: 60 },
  );
});

test('of a crowded feed a row stands for the events it counts, at any zoom, and can be opened in the end', () => {
  const index = indexOf(manyEvents(3_000));
  fc.assert(
    fc.property(anyLook, (look) => {
      const window = windowIn(index.limits.extent, look);
      const list = listOf(index, [{ type: 'show', window }, { type: 'expand' }]);
      assert.ok(list.rows.length <= 200);
      const places = placesIn(list, index);
      assert.equal(new Set(places).size, places.length);
      for (const row of list.rows) {
        const own = placesOf(row, index);
        assert.equal(own.length, 'count' in row ? row.count : 1);
        for (const place of own) assert.ok(standsFor(row, place, index));
      }
    }),
    { numRuns: 40 },
  );
});

test('only what shares one moment, and is too much for a list, can never be parted', () => {
  const same = indexOf(Array.from({ length: 300 }, () => ({ date: '2012-05-05' })));
  const apart = indexOf(
    Array.from({ length: 300 }, (_, i) => ({ date: `20${10 + (i % 20)}-05-05` })),
  );
  const separable = (index: EventIndex): boolean[] =>
    listOf(index).rows.flatMap((row) => (row.kind === 'cluster' ? [row.separable] : []));
  assert.deepEqual(separable(same), [false]);
  assert.ok(separable(apart).every(Boolean));
});

test('a window in the list is told and counted as in the chart', () => {
  const { period, counts } = listOf(FEW, [
    { type: 'show', window: between('2012-01-01', '2013-01-01') },
  ]);
  assert.equal(period, 'January to December 2012');
  assert.deepEqual(counts, { shown: 2, before: 0, after: 2 });
});

function listOf(index: EventIndex, actions: readonly Action[] = [], width = 360): ListScene {
  const view = actions.reduce(reduceView, initialView(index.limits));
  return buildList(index, view, { width, layout: 'vertical' }, environment);
}

const placesIn = (list: ListScene, index: EventIndex): number[] =>
  list.rows.flatMap((row) => [...placesOf(row, index)]);
