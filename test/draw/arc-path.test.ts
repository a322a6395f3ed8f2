import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { circlePath, ringPath, slicePath } from '../../src/draw/arc-path.js';

test('a circle is two half turns that end where they began', () => {
  assert.equal(circlePath(10, 20, 5), 'M5 20a5 5 0 0 1 10 0a5 5 0 0 1 -10 0z');
});

test('a ring is a circle, and in it one that is gone round the other way', () => {
  assert.equal(
    ringPath([8, 10]),
    'm-10 0a10 10 0 0 1 20 0a10 10 0 0 1 -20 0zm2 0a8 8 0 0 0 16 0a8 8 0 0 0 -16 0z',
  );
});

test('a quarter of a ring goes from the top to the right and back inside', () => {
  assert.equal(
    slicePath([8, 10], 0, 0.25),
    'm0 -10a10 10 0 0 1 7.07 2.93a10 10 0 0 1 2.93 7.07l-2 0a8 8 0 0 0 -2.34 -5.66a8 8 0 0 0 -5.66 -2.34z',
  );
});

test('whatever it takes of a ring, no arc of a slice ends where it began, and the last one ends in line with the first', () => {
  const turn = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(turn, fc.double({ min: 1 / 500, max: 0.999999, noNaN: true }), (from, length) => {
      const path = slicePath([11, 14], from, from + length);
      const moves = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[alz])/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      assert.equal(moves.length, 6);
      for (const move of moves) assert.ok(Math.hypot(...move) > 0, path);
      const [x, y] = moves.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0] as const);
      const angle = 2 * Math.PI * from;
      assert.ok(Math.hypot(x - 11 * Math.sin(angle), y + 11 * Math.cos(angle)) < 0.01, path);
    }),
  );
});
