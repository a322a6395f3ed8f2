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

for (const length of [60, 2_500]) {
  test(`places are in order of their times, those of one time in the order of the feed: ${length}`, () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: length, maxLength: length }), (times) => {
        const places = [...times.keys()];
        const sorted = places.map((place) => [times[place] ?? 0, place] as const);
        // By both, so that the order of equal times does not hang on the sort.
        sorted.sort(([time, place], [other, next]) => time - other || place - next);
        const order = finish(orderByTime(Float64Array.from(times)));
        assert.deepEqual(
          [...order],
          sorted.map(([, place]) => place),
        );
      }),
      { numRuns: 100 },
    );
  });
}

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
