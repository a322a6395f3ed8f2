import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../src/feed/steps.js';
import { sortInSteps } from '../../src/scene/sort-in-steps.js';

test('numbers are sorted as the engine sorts them, those that are equal in the order they stood in', () => {
  const anyNumbers = fc.uint32Array({ max: 9_999, maxLength: 4_000, size: 'max' });
  const by = (a: number, b: number): number => (a % 50) - (b % 50);
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      const before = numbers.slice();
      assert.deepEqual(finish(sortInSteps(numbers, by)), Uint32Array.from([...numbers].sort(by)));
      assert.deepEqual(numbers, before);
    }),
    { numRuns: 60 },
  );
});

test('a long list takes many steps, none of which compares more than some thousand times', () => {
  const numbers = Uint32Array.from({ length: 100_000 }, (_, i) => (i * 7_919) % 100_003);
  let compared = 0;
  let most = 0;
  const steps = sortInSteps(numbers, (a, b) => {
    compared++;
    return a - b;
  });
  for (let step = steps.next(); !step.done; step = steps.next()) {
    most = Math.max(most, compared);
    compared = 0;
  }
  assert.ok(most > 0 && most <= 5_000 + 512 * 9, String(most));
});
