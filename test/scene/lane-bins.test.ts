import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EventIndex } from '../../src/scene/event-index.js';
import { middleOf } from '../../src/scene/event-times.js';
import { binsBetween, countAround, placesBetween, type Bin } from '../../src/scene/lane-bins.js';
import type { LaneIndex } from '../../src/scene/lane-index.js';
import { anyEvents } from './random-feed.js';
import { indexOf } from './scene-of.js';

/** Levels whose bins are from a quarter of an hour to some seventeen years wide. */
const anyLevel = fc.integer({ min: 20, max: 39 });

test('a bin holds the events whose middle is in it and that are no longer than a bin', () => {
  everyGrid(({ index, level, bins }) => {
    const expected = [...naiveBins(index, level)].sort(([a], [b]) => a - b);
    assert.deepEqual(
      bins.map(({ number, count, first, last, mix }) => ({ number, count, first, last, mix })),
      expected.map(([number, places]) => ({ number, ...summaryOf(places, index) })),
    );
  });
});

test('no event of a bin is more important than the one that stands for it', () => {
  everyGrid(({ index, level, bins }) => {
    const members = naiveBins(index, level);
    const importanceOf = (place: number): number => index.feed.events[place]?.importance ?? 3;
    for (const { number, foremost } of bins) {
      const places = members.get(number) ?? [];
      assert.ok(places.includes(foremost));
      assert.equal(importanceOf(foremost), Math.max(...places.map(importanceOf)));
    }
  });
});

test('the places of a bin are those of its events, in order of their middles', () => {
  everyGrid(({ index, lane, level, bins }) => {
    const members = naiveBins(index, level);
    for (const { number } of bins) {
      const places = placesBetween(lane, level, number * 2 ** level, (number + 1) * 2 ** level);
      assert.deepEqual(places, members.get(number));
    }
  });
});

test('panning never re-clusters: part of the time gives the same bins as all of it', () => {
  const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyEvents, anyLevel, anyShare, anyShare, (events, level, from, to) => {
      const { index, lane, bins } = gridOf(events, level);
      const { start, end } = index.period;
      const [a, b] = [from, to].sort((a, b) => a - b).map((share) => start + (end - start) * share);
      const [first, last] = [Math.floor((a ?? 0) / 2 ** level), Math.floor((b ?? 0) / 2 ** level)];
      assert.deepEqual(
        binsBetween(lane, { level, width: 2 ** level }, a ?? 0, b ?? 0),
        bins.filter(({ number }) => number >= first && number <= last),
      );
    }),
    { numRuns: 60 },
  );
});

test('zooming in by one level parts a bin in two, and sets free none but what is now long enough for a bar', () => {
  everyGrid(({ index, lane, level, bins }) => {
    const finer = new Map(allBins(index, lane, level - 1).map((bin) => [bin.number, bin]));
    const halves = new Set<number>();
    for (const { number } of bins) {
      const parts = [2 * number, 2 * number + 1].flatMap((half) => finer.get(half) ?? []);
      const now = parts.flatMap((half) => placesOf(lane, half, level - 1));
      const freed = placesOf(lane, { number }, level).filter((place) => !now.includes(place));
      assert.ok(freed.every((place) => lengthOf(index, place) >= 2 ** (level - 1)));
      for (const half of parts) halves.add(half.number);
    }
    assert.deepEqual([...finer.keys()], [...halves]);
  });
});

test('what lies before a bin and from it on is all there is', () => {
  everyGrid(({ lane, level, bins }) => {
    const grid = { level, width: 2 ** level };
    const all = sum(bins);
    for (const { number } of bins) {
      const before = sum(bins.filter((bin) => bin.number < number));
      assert.deepEqual(countAround(lane, grid, number), { before, from: all - before });
    }
  });
});

interface Case {
  readonly index: EventIndex;
  readonly lane: LaneIndex;
  readonly level: number;
  /** All bins of the lane. */
  readonly bins: readonly Bin[];
}

function everyGrid(check: (drawn: Case) => void): void {
  fc.assert(
    fc.property(anyEvents, anyLevel, (events, level) => check(gridOf(events, level))),
    { numRuns: 60 },
  );
}

function gridOf(events: Parameters<typeof indexOf>[0], level: number): Case {
  const index = indexOf(events, 'none');
  const [lane] = index.lanes;
  assert.ok(lane);
  return { index, lane, level, bins: allBins(index, lane, level) };
}

/** Bins of an hour over twelve years are many: they are asked for around the events only. */
function allBins({ times }: EventIndex, lane: LaneIndex, level: number): Bin[] {
  const width = 2 ** level;
  const numbers = new Set(
    [...times.starts.keys()].map((place) => Math.floor(middleOf(times, place) / width)),
  );
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => binsBetween(lane, { level, width }, number * width, number * width));
}

const placesOf = (lane: LaneIndex, { number }: { number: number }, level: number): number[] =>
  placesBetween(lane, level, number * 2 ** level, (number + 1) * 2 ** level);

/** Places in the feed by bin, in order of their middles. */
function naiveBins({ times }: EventIndex, level: number): Map<number, number[]> {
  const bins = new Map<number, number[]>();
  const middle = (place: number): number => middleOf(times, place);
  const inOrder = [...times.starts.keys()].sort((a, b) => middle(a) - middle(b) || a - b);
  for (const place of inOrder) {
    const { lasting, start, end } = times.drawnAt(place);
    if (lasting && end - start >= 2 ** level) continue;
    const number = Math.floor((start + end) / 2 / 2 ** level);
    bins.set(number, [...(bins.get(number) ?? []), place]);
  }
  return bins;
}

function summaryOf(places: readonly number[], { feed, times }: EventIndex): Partial<Bin> {
  const middles = places.map((place) => middleOf(times, place));
  const inCategory = (id: string | undefined): number =>
    places.filter((place) => feed.events[place]?.category === id).length;
  return {
    count: places.length,
    first: Math.min(...middles),
    last: Math.max(...middles),
    mix: [...feed.categories.map(({ id }) => inCategory(id)), inCategory(undefined)],
  };
}

const lengthOf = ({ times }: EventIndex, place: number): number =>
  times.drawnAt(place).lasting ? (times.ends[place] ?? 0) - (times.starts[place] ?? 0) : 0;

const sum = (bins: readonly Bin[]): number => bins.reduce((total, { count }) => total + count, 0);
