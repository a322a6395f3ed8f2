import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarUnits } from '../../src/time/units.js';
import { slideWindow, type WindowPart } from '../../src/view/slide-window.js';
import { lengthOf, type TimeWindow, type WindowLimits } from '../../src/view/time-window.js';

const day = 86_400_000;
const { month } = calendarUnits;
const limits: WindowLimits = { extent: between('2012-01-01', '2024-01-01'), shortest: 8 * day };

/** What is moved, of which window, by how many months, and the window after it. */
const MOVES: readonly (readonly [WindowPart, string, string, number, string, string])[] = [
  ['start', '2015-03-01', '2016-01-01', 1, '2015-04-01', '2016-01-01'],
  ['start', '2015-03-01', '2016-01-01', -1, '2015-02-01', '2016-01-01'],
  ['start', '2015-03-17', '2016-01-01', 1, '2015-04-01', '2016-01-01'],
  ['start', '2015-03-17', '2016-01-01', -1, '2015-03-01', '2016-01-01'],
  ['start', '2015-03-01', '2016-01-01', -10, '2014-05-01', '2016-01-01'],
  ['start', '2012-02-01', '2016-01-01', -10, '2012-01-01', '2016-01-01'],
  ['start', '2015-03-01', '2016-01-01', -Infinity, '2012-01-01', '2016-01-01'],
  ['start', '2015-03-01', '2016-01-01', Infinity, '2015-12-24', '2016-01-01'],
  ['start', '2015-12-01', '2016-01-01', 1, '2015-12-24', '2016-01-01'],
  ['end', '2015-03-01', '2016-01-01', 1, '2015-03-01', '2016-02-01'],
  ['end', '2015-03-01', '2015-04-01', -1, '2015-03-01', '2015-03-09'],
  ['end', '2015-03-01', '2016-01-01', Infinity, '2015-03-01', '2024-01-01'],
  ['end', '2015-03-01', '2016-01-01', -Infinity, '2015-03-01', '2015-03-09'],
  ['both', '2015-03-01', '2015-03-11', 1, '2015-04-01', '2015-04-11'],
  ['both', '2015-03-01', '2015-03-11', -10, '2014-05-01', '2014-05-11'],
  ['both', '2015-03-01', '2015-03-11', Infinity, '2023-12-22', '2024-01-01'],
  ['both', '2015-03-01', '2015-03-11', -Infinity, '2012-01-01', '2012-01-11'],
];
for (const [part, start, end, steps, newStart, newEnd] of MOVES) {
  test(`${part} of ${start} to ${end} by ${steps} months is ${newStart} to ${newEnd}`, () => {
    const moved = slideWindow(between(start, end), limits, part, steps, month);
    assert.deepEqual(moved, between(newStart, newEnd));
  });
}

test('a window that cannot be moved is the same window', () => {
  for (const part of ['start', 'end', 'both'] as const) {
    const { extent } = limits;
    const steps = part === 'end' ? 1 : -1;
    assert.equal(slideWindow(extent, limits, part, steps, month), extent);
  }
});

test('no move leaves the extent, makes the window too short or turns it round', () => {
  const time = fc.integer({ min: limits.extent.start, max: limits.extent.end });
  const steps = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.constantFrom(-Infinity, Infinity));
  const part = fc.constantFrom<WindowPart>('start', 'end', 'both');
  fc.assert(
    fc.property(time, time, part, steps, (a, b, part, steps) => {
      fc.pre(Math.abs(a - b) >= limits.shortest);
      const window = { start: Math.min(a, b), end: Math.max(a, b) };
      const moved = slideWindow(window, limits, part, steps, month);
      assert.ok(moved.start >= limits.extent.start && moved.end <= limits.extent.end);
      assert.ok(lengthOf(moved) >= limits.shortest);
      if (part === 'both') assert.equal(lengthOf(moved), lengthOf(window));
      const kept = { start: moved.end === window.end, end: moved.start === window.start };
      if (part !== 'both') assert.ok(kept[part]);
    }),
  );
});

function between(start: string, end: string): TimeWindow {
  return { start: Date.parse(start), end: Date.parse(end) };
}
