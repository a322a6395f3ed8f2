import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../src/feed/steps.js';
import { orderByTime } from '../../src/scene/order-by-time.js';

const day = 86_400_000;
const time = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((days) => days * day),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
);

test('places are in order of their times, those of one time in the order of the feed', () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 60 }), (times) => {
      const places = [...times.keys()];
      // Insertion, so that the order of equal times does not hang on a sort.
      const sorted: number[] = [];
      for (const place of places) {
        const after = sorted.findIndex((other) => (times[other] ?? 0) > (times[place] ?? 0));
        sorted.splice(after < 0 ? sorted.length : after, 0, place);
      }
      assert.deepEqual([...finish(orderByTime(Float64Array.from(times)))], sorted);
    }),
    { numRuns: 500 },
  );
});

test('a million times are ordered in steps of at most 200,000', () => {
  const times = Float64Array.from({ length: 1_000_000 }, (_, i) => ((i * 7_919) % 4_383) * day);
  const steps = orderByTime(times);
  const done: number[] = [];
  let next = steps.next();
  for (; !next.done; next = steps.next()) done.push(next.value);
  const order = next.value;
  assert.ok(
    order.every((place, i) => i === 0 || (times[order[i - 1] ?? 0] ?? 0) <= (times[place] ?? 0)),
  );
  assert.equal(new Set(order).size, times.length);
  assert.ok(done.every((count, i) => count - (done[i - 1] ?? 0) <= 200_000));
});
