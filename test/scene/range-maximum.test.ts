import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../src/feed/steps.js';
import { rangeMaximum, type RangeMaximum } from '../../src/scene/range-maximum.js';

test('the highest of a stretch is that of a plain search, the earlier where equal', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 9 }), (scores, step) => {
      const highest = maximumOf(scores);
      for (let from = 0; from < scores.length; from += step) {
        for (let to = from + 1; to <= scores.length; to += step) {
          assert.equal(highest(from, to), searched(scores, from, to), `${from} to ${to}`);
        }
      }
    }),
  );
});

test('scores may be negative or fractions', () => {
  assert.equal(maximumOf([-3, -0.5, -1])(0, 3), 1);
});

test('of an empty stretch the answer is where it begins', () => {
  assert.equal(maximumOf([1, 2, 3])(1, 1), 1);
});

function searched(scores: readonly number[], from: number, to: number): number {
  const stretch = scores.slice(from, to);
  return from + stretch.indexOf(Math.max(...stretch));
}

const maximumOf = (scores: readonly number[]): RangeMaximum =>
  finish(rangeMaximum(scores.length, (entry) => scores[entry] ?? 0));
