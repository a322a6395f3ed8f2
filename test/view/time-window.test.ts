import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  betweenWindows,
  clampWindow,
  lengthOf,
  moveEnd,
  moveStart,
  panWindow,
  revealInWindow,
  zoomWindow,
  zoomWithin,
  type TimeWindow,
  type WindowLimits,
} from '../../src/view/time-window.js';

const hour = 3_600_000;
const century = 36_525 * 24 * hour;

const anyMoment = fc.double({ min: -century, max: century, noNaN: true });
const anyLength = fc.double({ min: 1, max: century, noNaN: true });
const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(anyMoment, anyLength)
  .map(([start, length]) => ({ start, end: start + length }));
/** An extent on whole hours, as an index gives it, from an hour to a century. */
const anyLimits: fc.Arbitrary<WindowLimits> = fc
  .tuple(fc.integer({ min: -876_600, max: 876_600 }), fc.integer({ min: 1, max: 876_600 }))
  .chain(([start, hours]) =>
    fc.record({
      extent: fc.constant({ start: start * hour, end: (start + hours) * hour }),
      shortest: fc.constantFrom(8, 8_000, 8 * hour, 192 * hour, 70_128 * hour),
    }),
  );
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

/** Times of a century are doubles with steps of some 0.0005 ms. */
const step = 0.01;

test('a window moved by nothing is the same window', () => {
  fc.assert(fc.property(anyWindow, (window) => assert.equal(panWindow(window, 0), window)));
});

test('a window moves by a fraction of its length and keeps its length', () => {
  assert.deepEqual(panWindow({ start: 100, end: 200 }, 0.5), { start: 150, end: 250 });
  assert.deepEqual(panWindow({ start: 100, end: 200 }, -2), { start: -100, end: 0 });
});

test('a window moved there and back is where it was', () => {
  const fraction = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(anyWindow, fraction, (window, fraction) => {
      assertNear(panWindow(panWindow(window, fraction), -fraction), window);
    }),
  );
});

test('a window zoomed by one is the same window', () => {
  assert.equal(zoomWindow(same, 1, 130), same);
});

test('a factor above one shows less time, below one more', () => {
  assert.deepEqual(zoomWindow({ start: 100, end: 200 }, 2, 150), { start: 125, end: 175 });
  assert.deepEqual(zoomWindow({ start: 100, end: 200 }, 0.5, 100), { start: 100, end: 300 });
});

test('a zoom keeps its moment in its place, be it in the window or not', () => {
  const place = fc.double({ min: -1, max: 2, noNaN: true });
  fc.assert(
    fc.property(anyWindow, anyFactor, place, (window, factor, place) => {
      const at = window.start + lengthOf(window) * place;
      const zoomed = zoomWindow(window, factor, at);
      const placeNow = (at - zoomed.start) / lengthOf(zoomed);
      const precision = step / Math.min(lengthOf(window), lengthOf(zoomed));
      assert.ok(Math.abs(placeNow - place) <= precision, `${placeNow} for ${place}`);
    }),
  );
});

test('zooming in and out again around a moment leads back', () => {
  fc.assert(
    fc.property(anyWindow, anyFactor, anyShare, (window, factor, share) => {
      const at = window.start + lengthOf(window) * share;
      assertNear(zoomWindow(zoomWindow(window, factor, at), 1 / factor, at), window);
    }),
  );
});

test('a zoom within limits keeps its moment in its place, however much is asked, and its length within them', () => {
  fc.assert(
    fc.property(anyWindow, anyLimits, anyFactor, anyShare, (window, limits, factor, place) => {
      const at = window.start + lengthOf(window) * place;
      const zoomed = zoomWithin(window, factor, at, limits);
      const longest = lengthOf(limits.extent);
      const precision = step / Math.min(lengthOf(window), lengthOf(zoomed));
      assert.ok(Math.abs((at - zoomed.start) / lengthOf(zoomed) - place) <= precision);
      assert.ok(lengthOf(zoomed) <= longest + step);
      assert.ok(lengthOf(zoomed) >= Math.min(limits.shortest, longest) - step);
    }),
    { numRuns: 1_000 },
  );
});

test('a zoom that the limits do not touch is the zoom itself', () => {
  const limits = { extent: { start: 0, end: 1_000 }, shortest: 10 };
  assert.deepEqual(zoomWithin(same, 2, 130, limits), zoomWindow(same, 2, 130));
});

test('at a limit a zoom leaves the window the same', () => {
  const limits = { extent: { start: 0, end: 1_000 }, shortest: 100 };
  assert.equal(zoomWithin(same, 3, 120, limits), same);
  assert.equal(zoomWithin(limits.extent, 0.5, 120, limits), limits.extent);
});

const ends: readonly [name: string, move: typeof moveEnd, to: number, window: [number, number]][] =
  [
    ['the begin goes where it is moved', moveStart, 50, [50, 200]],
    ['the begin stops at the extent, and the end stays', moveStart, -70, [0, 200]],
    ['the begin stops at the shortest window, and the end stays', moveStart, 500, [190, 200]],
    ['the end goes where it is moved', moveEnd, 300, [100, 300]],
    ['the end stops at the extent, and the begin stays', moveEnd, 9_000, [100, 1_000]],
    ['the end stops at the shortest window, and the begin stays', moveEnd, 0, [100, 110]],
  ];
for (const [name, move, to, [start, end]] of ends) {
  test(`of 100 to 200 in 0 to 1000, at least 10: ${name}`, () => {
    const limits = { extent: { start: 0, end: 1_000 }, shortest: 10 };
    assert.deepEqual(move(same, to, limits), { start, end });
  });
}

test('a clamped window is inside the extent and not too short', () => {
  fc.assert(
    fc.property(anyWindow, anyLimits, (window, limits) => {
      const { start, end } = clampWindow(window, limits);
      const shortest = Math.min(limits.shortest, lengthOf(limits.extent));
      assert.ok(start >= limits.extent.start, `begins at ${start}`);
      assert.ok(end <= limits.extent.end, `ends at ${end}`);
      assert.ok(end - start >= shortest - step, `is ${end - start} ms long`);
    }),
    { numRuns: 1_000 },
  );
});

test('clamping a clamped window gives the same window', () => {
  fc.assert(
    fc.property(anyWindow, anyLimits, (window, limits) => {
      const once = clampWindow(window, limits);
      assert.equal(clampWindow(once, limits), once);
    }),
    { numRuns: 1_000, examples: [roundedTooShort] },
  );
});

test('a window within the limits is left alone, and is the same window', () => {
  const limits = { extent: { start: 0, end: 1_000 }, shortest: 10 };
  for (const window of [limits.extent, { start: 990, end: 1_000 }, { start: 0, end: 10 }]) {
    assert.equal(clampWindow(window, limits), window);
  }
});

const clamps: readonly [name: string, window: [number, number], clamped: [number, number]][] = [
  ['one too far left is moved in', [-50, 50], [0, 100]],
  ['one too far right is moved in', [950, 1_050], [900, 1_000]],
  ['one wholly outside comes to the end', [5_000, 5_100], [900, 1_000]],
  ['one too short grows around its middle', [499, 501], [495, 505]],
  ['one too short at the edge grows inward', [0, 2], [0, 10]],
  ['one too long is cut to the extent', [-500, 9_000], [0, 1_000]],
];
for (const [name, [start, end], [first, last]] of clamps) {
  test(`clamped to 0 to 1000 and at least 10: ${name}`, () => {
    const limits = { extent: { start: 0, end: 1_000 }, shortest: 10 };
    assert.deepEqual(clampWindow({ start, end }, limits), { start: first, end: last });
  });
}

test('where the extent is shorter than the shortest window, all of it is shown', () => {
  const limits = { extent: { start: 0, end: 5 }, shortest: 10 };
  assert.deepEqual(clampWindow({ start: 2, end: 3 }, limits), { start: 0, end: 5 });
});

const reveals: readonly [name: string, stretch: [number, number], start: number][] = [
  ['what is in the middle four fifths moves nothing', [10, 90], 0],
  ['what lies before comes to the left margin', [-30, -20], -40],
  ['what lies after comes to the right margin', [150, 160], 70],
  ['what touches the margin moves just off it', [5, 20], -5],
  ['what is longer than the room begins at the left margin', [50, 500], 40],
  ['what is longer on both sides begins at the left margin', [-50, 500], -60],
];
for (const [name, [from, to], start] of reveals) {
  test(`revealed in 0 to 100: ${name}`, () => {
    assert.deepEqual(revealInWindow({ start: 0, end: 100 }, from, to), { start, end: start + 100 });
  });
}

test('what is in view already leaves the window the same', () => {
  assert.equal(revealInWindow(same, 120, 180), same);
});

test('what is revealed fits in the middle four fifths, and the window keeps its length', () => {
  fc.assert(
    fc.property(anyWindow, anyMoment, anyShare, (window, start, share) => {
      const length = lengthOf(window);
      const end = start + length * 0.8 * share;
      const revealed = revealInWindow(window, start, end);
      assert.ok(revealed.start + length * 0.1 <= start + step);
      assert.ok(revealed.end - length * 0.1 >= end - step);
      assert.ok(Math.abs(lengthOf(revealed) - length) <= step);
    }),
  );
});

test('a glide begins at the one window and ends as the other', () => {
  fc.assert(
    fc.property(anyWindow, anyWindow, (from, to) => {
      assertNear(betweenWindows(from, to, 0), from);
      assert.equal(betweenWindows(from, to, 1), to);
    }),
  );
});

test('a glide that zooms keeps the fixed point of the zoom in its place', () => {
  fc.assert(
    fc.property(anyWindow, anyFactor, anyShare, anyShare, (from, factor, place, share) => {
      const at = from.start + lengthOf(from) * place;
      const window = betweenWindows(from, zoomWindow(from, factor, at), share);
      const placeNow = (at - window.start) / lengthOf(window);
      assert.ok(Math.abs(placeNow - place) <= (step * 10) / lengthOf(window) + 1e-9);
    }),
  );
});

test('a glide changes lengths by equal ratios', () => {
  const [from, to] = [
    { start: 0, end: 1_600 },
    { start: 700, end: 800 },
  ];
  const lengths = [0, 0.25, 0.5, 0.75, 1].map((share) => lengthOf(betweenWindows(from, to, share)));
  assert.deepEqual(lengths.map(Math.round), [1_600, 800, 400, 200, 100]);
});

test('a glide between windows whose lengths differ by no more than rounding moves evenly', () => {
  const from = { start: 1.6e12, end: 1.6e12 + 1e11 };
  const to = { start: 1.7e12, end: 1.7e12 + 1e11 + 0.0005 };
  assert.notEqual(lengthOf(from), lengthOf(to));
  for (const share of [0.1, 0.33, 0.5, 0.77, 0.9]) {
    const { start } = betweenWindows(from, to, share);
    assert.ok(Math.abs(start - (1.6e12 + 1e11 * share)) < 1, `${start} at ${share}`);
  }
});

test('every window made is frozen', () => {
  const limits = { extent: { start: 0, end: 1_000 }, shortest: 10 };
  const made = [
    panWindow(same, 1),
    zoomWindow(same, 2, 150),
    clampWindow({ start: -5, end: 5 }, limits),
    revealInWindow(same, 900, 910),
  ];
  assert.ok(made.every(Object.isFrozen));
});

/** A window whose ends, once it has grown to the shortest, are rounded to a hair less than that. */
const roundedTooShort: [TimeWindow, WindowLimits] = [
  { start: 247_463_704_355.7, end: 247_953_444_857.88 },
  {
    extent: { start: Date.UTC(1960, 0, 1), end: Date.UTC(2024, 0, 1) },
    shortest: 2_922 * 24 * hour,
  },
];
const same: TimeWindow = Object.freeze({ start: 100, end: 200 });
const anyFactor = fc.double({ min: 0.01, max: 100, noNaN: true });

function assertNear(actual: TimeWindow, expected: TimeWindow): void {
  const room = step * 10;
  const near =
    Math.abs(actual.start - expected.start) <= room && Math.abs(actual.end - expected.end) <= room;
  assert.ok(near, `${actual.start} to ${actual.end}, not ${expected.start} to ${expected.end}`);
}
