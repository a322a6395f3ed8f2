import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LaneSpan } from '../../src/scene/lane-index.js';
import { packSpans, type Footprint } from '../../src/scene/pack-spans.js';

const anySpan = fc.record({
  start: fc.nat(100),
  length: fc.integer({ min: 1, max: 40 }),
  importance: fc.integer({ min: 1, max: 5 }),
});
const anySpans = fc
  .array(anySpan, { maxLength: 30 })
  .map((drafts) => drafts.map(spanOf).sort((a, b) => a.start - b.start));
const anyRows = fc.nat(5);

/** A bar with a label of 7 behind it. */
const footprint: Footprint = ({ start, end }) => [start, end + 7];

test('no two footprints of a row overlap', () => {
  fc.assert(
    fc.property(anySpans, anyRows, (spans, rowCount) => {
      const { rows } = packSpans(spans, rowCount, footprint);
      const packed = spans.filter(({ place }) => rows.has(place));
      for (const a of packed) {
        for (const b of packed) {
          const apart = a.end + 7 <= b.start || b.end + 7 <= a.start;
          assert.ok(a === b || apart || rows.get(a.place) !== rows.get(b.place));
        }
      }
    }),
  );
});

test('every bar has a row or is in the overflow, which is in the order of beginnings', () => {
  fc.assert(
    fc.property(anySpans, anyRows, (spans, rowCount) => {
      const { rows, overflow } = packSpans(spans, rowCount, footprint);
      const all = [...rows.keys(), ...overflow.map(({ place }) => place)];
      assert.deepEqual(
        all.sort((a, b) => a - b),
        [...spans.keys()],
      );
      overflow.forEach(({ start }, i) => assert.ok(start >= (overflow[i - 1]?.start ?? 0)));
    }),
  );
});

test('rows are used from the top, without a gap', () => {
  fc.assert(
    fc.property(anySpans, anyRows, (spans, rowCount) => {
      const { rows, depth } = packSpans(spans, rowCount, footprint);
      const used = [...new Set(rows.values())].sort();
      assert.deepEqual(used, [...Array(depth).keys()]);
      assert.ok(depth <= rowCount);
    }),
  );
});

test('what overflows found all rows taken by what is at least as important', () => {
  fc.assert(
    fc.property(anySpans, anyRows, (spans, rowCount) => {
      const { rows, overflow } = packSpans(spans, rowCount, footprint);
      for (const left of overflow) {
        for (let row = 0; row < rowCount; row++) {
          const blocking = spans.filter(
            ({ place, start, end, importance }) =>
              rows.get(place) === row &&
              importance >= left.importance &&
              start < left.end + 7 &&
              left.start < end + 7,
          );
          assert.ok(blocking.length > 0);
        }
      }
    }),
  );
});

test('the important bar gets the row that two want, of equals the earlier', () => {
  const [early, late] = [
    spanOf({ start: 0, length: 10, importance: 3 }, 0),
    { start: 5, length: 10 },
  ];
  const rowOf = (importance: number): number | undefined =>
    packSpans([early, spanOf({ ...late, importance }, 1)], 1, footprint).rows.get(1);
  assert.equal(rowOf(4), 0);
  assert.equal(rowOf(3), undefined);
});

test('bars that touch share a row', () => {
  const spans = [
    spanOf({ start: 0, length: 3, importance: 3 }, 0),
    spanOf({ start: 10, length: 3, importance: 3 }, 1),
  ];
  assert.equal(packSpans(spans, 2, footprint).depth, 1);
});

function spanOf(
  { start, length, importance }: { start: number; length: number; importance: number },
  place: number,
): LaneSpan {
  const end = start + length;
  return {
    place,
    importance,
    start,
    sureStart: start,
    sureEnd: end,
    end,
    lasting: true,
    openStart: false,
    openEnd: false,
  };
}
