import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Figures } from '../../src/scene/figures.js';

test('a figure is what was put in, zero among them, and not known where none was', () => {
  const figures = new Figures(4);
  figures.set(0, 0);
  figures.set(1, 12);
  assert.deepEqual(
    [0, 1, 2, 3].map((place) => figures.get(place)),
    [0, 12, NaN, NaN],
  );
});

test('a figure beyond what four bytes hold is kept, and leaves the others as they are', () => {
  const figures = new Figures(3);
  figures.set(0, 7);
  figures.set(1, 8_000_000_000);
  assert.deepEqual(
    [0, 1, 2].map((place) => figures.get(place)),
    [7, 8_000_000_000, NaN],
  );
});
