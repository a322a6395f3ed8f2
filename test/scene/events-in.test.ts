import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placesIn } from '../../src/scene/events-in.js';
import { anyEvents, anyLook, windowIn } from './random-feed.js';
import { indexOf } from './scene-of.js';

test('in a window are the events that begin before its end and are not over by its start, in the order in which they begin', () => {
  fc.assert(
    fc.property(anyEvents, anyLook, (events, look) => {
      const index = indexOf(events);
      const { starts, ends } = index.times;
      const window = windowIn(index.limits.extent, look);
      const expected = [...starts.keys()]
        .filter((place) => (starts[place] ?? NaN) < window.end)
        .filter((place) => (ends[place] ?? NaN) > window.start)
        .sort((a, b) => (starts[a] ?? NaN) - (starts[b] ?? NaN) || a - b);
      assert.deepEqual(placesIn(index, window), expected);
    }),
    { numRuns: 200 },
  );
});

test('what began long before a window is found among many that were over', () => {
  const day = (i: number): string => new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10);
  const events = Array.from({ length: 2_000 }, (_, i) => ({
    date: i % 700 === 3 ? `${day(i)}/..` : day(i),
  }));
  const index = indexOf(events);
  const start = Date.UTC(2001, 0, 1 + 1_900);
  assert.deepEqual(
    placesIn(index, { start, end: start + 2 * 86_400_000 }),
    [3, 703, 1_403, 1_900, 1_901],
  );
});
