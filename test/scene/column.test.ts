import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../src/feed/steps.js';
import { buildColumn, type Column } from '../../src/scene/column.js';

const categoryCount = 3;
const toll = fc.option(fc.tuple(fc.nat(50), fc.nat(50)), { nil: null });
const fact = fc.record({
  time: fc.integer({ min: -20, max: 20 }),
  importance: fc.integer({ min: 1, max: 5 }),
  category: fc.nat(categoryCount - 1),
  toll,
  isMember: fc.boolean(),
});
type Fact = typeof fact extends fc.Arbitrary<infer T> ? T : never;
const facts = fc.oneof(
  fc.array(fact, { maxLength: 25 }),
  fc.array(fact, { minLength: 180, maxLength: 220 }),
);

test('a column holds the events it is given, at their times', () => {
  everyColumn((column, members) => {
    assert.equal(column.length, members.length);
    assert.deepEqual(
      [...column.events],
      members.map(({ place }) => place),
    );
    assert.deepEqual(
      Array.from(column.events.keys(), column.timeAt),
      members.map(({ time }) => time),
    );
  });
});

test('a time is found at the first entry at or after it', () => {
  everyColumn((column, members) => {
    for (let time = -21; time <= 21; time += 0.5) {
      assert.equal(column.indexAt(time), members.filter((member) => member.time < time).length);
    }
  });
});

test('counts by category, sums of killed and the foremost are those of plain loops', () => {
  everyColumn((column, members) => {
    const step = Math.max(1, Math.ceil(members.length / 25));
    for (let from = 0; from <= members.length; from += step) {
      for (let to = from; to <= members.length; to += step) {
        const stretch = members.slice(from, to);
        assert.deepEqual(column.categoriesIn(from, to), mixOf(stretch));
        assert.deepEqual(column.killedIn(from, to), tollOf(stretch));
        if (to > from) assert.equal(column.foremost(from, to), from + foremostOf(stretch));
      }
    }
  });
});

test('the score of an entry is the importance of its event', () => {
  everyColumn((column, members) => {
    members.forEach(({ importance }, entry) => assert.equal(column.score(entry), importance));
  });
});

type Member = Fact & { readonly place: number };

function everyColumn(check: (column: Column, members: readonly Member[]) => void): void {
  fc.assert(
    fc.property(facts, (all) => {
      const members = all.map((one, place) => ({ ...one, place })).filter((one) => one.isMember);
      const inOrder = inTime(members);
      const column = finish(
        buildColumn(
          Uint32Array.from(inOrder, ({ place }) => place),
          (place) => all[place]?.time ?? NaN,
          {
            importance: all.map(({ importance }) => importance),
            category: all.map(({ category }) => category),
            categoryCount,
            killedLow: (place) => all[place]?.toll?.[0] ?? NaN,
            killedHigh: (place) => all[place]?.toll?.[1] ?? NaN,
          },
        ),
      );
      check(column, inOrder);
    }),
    { numRuns: 60 },
  );
}

/** By insertion, so that the order of equal times does not hang on a sort. */
function inTime(members: readonly Member[]): Member[] {
  const sorted: Member[] = [];
  for (const member of members) {
    const after = sorted.findIndex(({ time }) => time > member.time);
    sorted.splice(after < 0 ? sorted.length : after, 0, member);
  }
  return sorted;
}

function mixOf(stretch: readonly Member[]): number[] {
  const mix = [0, 0, 0];
  for (const { category } of stretch) mix[category] = (mix[category] ?? 0) + 1;
  return mix;
}

function tollOf(stretch: readonly Member[]): { low: number; high: number; unknown: number } {
  const sum = { low: 0, high: 0, unknown: 0 };
  for (const { toll } of stretch) {
    sum.low += toll?.[0] ?? 0;
    sum.high += toll?.[1] ?? 0;
    sum.unknown += toll ? 0 : 1;
  }
  return sum;
}

function foremostOf(stretch: readonly Member[]): number {
  let best = 0;
  stretch.forEach(({ importance }, i) => {
    if (importance > (stretch[best]?.importance ?? 0)) best = i;
  });
  return best;
}
