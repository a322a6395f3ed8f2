import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dragWindow, type Places } from '../../src/view/drag-window.js';
import { lengthOf, type TimeWindow } from '../../src/view/time-window.js';

const hundred: TimeWindow = Object.freeze({ start: 100, end: 200 });
const boundless = { extent: { start: -1e9, end: 1e9 }, shortest: 1e-3 };
const least = 0.05;
const drag = (from: Places, to: Places, window: TimeWindow = hundred): TimeWindow =>
  dragWindow(window, from, to, boundless, least);

test('one finger that goes right takes the window to earlier times, at the same length', () => {
  assert.deepEqual(drag([0.25], [0.75]), { start: 50, end: 150 });
});

test('two fingers that go the same way take the window along', () => {
  assert.deepEqual(drag([0.25, 0.5], [0.5, 0.75]), { start: 75, end: 175 });
});

test('two fingers twice as far apart show half the time', () => {
  assert.deepEqual(drag([0.25, 0.5], [0.25, 0.75]), { start: 112.5, end: 162.5 });
});

test('fingers that stay change nothing, and the window is the same', () => {
  assert.equal(drag([0.3, 0.6], [0.3, 0.6]), hundred);
});

test('each of two fingers keeps the moment that was under it, wherever both go', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(place, place, place, place, (a, b, c, d) => {
      fc.pre(Math.abs(a - b) > least && Math.abs(c - d) > least);
      // Fingers that change sides mirror nothing: the left one counts as left again.
      const [from, to] = [
        [Math.min(a, b), Math.max(a, b)],
        [Math.min(c, d), Math.max(c, d)],
      ];
      const after = drag(from, to);
      for (const [i, was] of from.entries()) {
        assert.ok(Math.abs(momentAt(hundred, was) - momentAt(after, to[i] ?? NaN)) < 1e-6);
      }
    }),
  );
});

test('the order in which two fingers came does not matter', () => {
  assert.deepEqual(drag([0.6, 0.2], [0.8, 0.1]), drag([0.2, 0.6], [0.1, 0.8]));
});

test('fingers one above the other pan and do not zoom', () => {
  assert.deepEqual(drag([0.5, 0.5], [0.609375, 0.640625]), { start: 87.5, end: 187.5 });
});

const limits = { extent: { start: 0, end: 1_000 }, shortest: 40 };

test('at the shortest window the moment between the fingers still goes with them', () => {
  const after = dragWindow(hundred, [0.4, 0.6], [0.1, 0.9], limits, least);
  assert.equal(lengthOf(after), 40);
  assert.equal(momentAt(after, 0.5), 150);
  const moved = dragWindow(after, [0.4, 0.6], [0.3, 0.9], limits, least);
  assert.equal(lengthOf(moved), 40);
  assert.ok(Math.abs(momentAt(moved, 0.6) - 150) < 1e-9);
});

test('no finger takes the window out of the extent', () => {
  assert.deepEqual(dragWindow(hundred, [0], [5], limits, least), { start: 0, end: 100 });
  const whole = dragWindow(hundred, [0.1, 0.9], [0.48, 0.52], limits, 0.001);
  assert.deepEqual(whole, limits.extent);
});

const momentAt = (window: TimeWindow, place: number): number =>
  window.start + place * lengthOf(window);
