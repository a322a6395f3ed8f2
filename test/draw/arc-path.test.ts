import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { circlePath, slicePath } from '../../src/draw/arc-path.js';

test('a circle is two half turns that end where they began', () => {
  assert.equal(circlePath(10, 20, 5), 'M5 20a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z');
  assert.equal(circlePath(10, 20, 5, true), 'M5 20a5 5 0 0 0 10 0a5 5 0 0 0 -10 0z');
});

test('a quarter of a ring goes from the top to the right and back inside', () => {
  assert.equal(
    slicePath(0, 0, [8, 10], 0, 0.25),
    'M0 -10A10 10 0 0 1 7.07 -7.07A10 10 0 0 1 10 0L8 0A8 8 0 0 0 5.66 -5.66A8 8 0 0 0 0 -8z',
  );
});

test('whatever it takes of a ring, no arc of a slice ends where it began', () => {
  const turn = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(turn, fc.double({ min: 1 / 500, max: 0.999999, noNaN: true }), (from, length) => {
      const path = slicePath(500, 20, [11, 14], from, from + length);
      const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[ALz])/g)].map(([point]) => point);
      assert.equal(points.length, 6);
      points.slice(1).forEach((point, i) => assert.notEqual(point, points[i], path));
    }),
  );
});
