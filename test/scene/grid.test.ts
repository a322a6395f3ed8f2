import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { binAt, gridAt } from '../../src/scene/grid.js';
import { timeScale } from '../../src/scene/scale.js';

/** Scales from a millisecond over the whole width to the age of the universe. */
const anyScale = fc.double({ min: -60, max: 12, noNaN: true }).map((power) => 2 ** power);

test('at every scale a bin is from 24 px to less than 48 px wide', () => {
  fc.assert(
    fc.property(anyScale, (pixelsPerMs) => {
      const px = gridAt(pixelsPerMs).width * pixelsPerMs;
      assert.ok(px >= 24 - 1e-9 && px < 48 + 1e-9, `${px} px`);
    }),
  );
});

test('a bin is a power of two of milliseconds', () => {
  fc.assert(
    fc.property(anyScale, (pixelsPerMs) => {
      const { level, width } = gridAt(pixelsPerMs);
      assert.ok(Number.isInteger(level));
      assert.equal(width, 2 ** level);
    }),
  );
});

test('twice the scale halves the bins', () => {
  fc.assert(
    fc.property(anyScale, (pixelsPerMs) => {
      assert.equal(gridAt(pixelsPerMs * 2).level, gridAt(pixelsPerMs).level - 1);
    }),
  );
});

const bins: readonly [time: number, bin: number][] = [
  [0, 0],
  [1_023, 0],
  [1_024, 1],
  [-1, -1],
  [-1_024, -1],
  [-1_025, -2],
];
for (const [time, bin] of bins) {
  test(`bins of 1024 ms begin at 1970: ${time} ms is in bin ${bin}`, () => {
    assert.equal(binAt({ level: 10, width: 1_024 }, time), bin);
  });
}

test('a bin holds the two bins of the next finer grid', () => {
  fc.assert(
    fc.property(anyScale, fc.maxSafeInteger(), (pixelsPerMs, time) => {
      const [coarse, fine] = [gridAt(pixelsPerMs), gridAt(pixelsPerMs * 2)];
      assert.equal(binAt(coarse, time), Math.floor(binAt(fine, time) / 2));
    }),
  );
});

test('a scale puts the ends of its window at its two ends, and back', () => {
  const { x, time, pixelsPerMs } = timeScale({ start: 1_000, end: 3_000 }, 16, 216);
  assert.deepEqual([x(1_000), x(2_000), x(3_000)], [16, 116, 216]);
  assert.deepEqual([time(16), time(116), time(216)], [1_000, 2_000, 3_000]);
  assert.equal(pixelsPerMs, 0.1);
});
