import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wheelFactor, type WheelTurn } from '../../src/controllers/wheel-factor.js';

const factor = (turn: Partial<WheelTurn>): number =>
  wheelFactor({ deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, ...turn });

test('a wheel that does not turn does not zoom', () => {
  assert.equal(factor({}), 1);
  assert.equal(factor({ ctrlKey: true }), 1);
});

test('a pinch of 10 px shows a tenth less time, as much as the page itself would zoom', () => {
  assert.ok(Math.abs(factor({ deltaY: -10, ctrlKey: true }) - Math.exp(0.1)) < 1e-12);
});

const notches: readonly [device: string, turn: Partial<WheelTurn>][] = [
  ['100 px', { deltaY: -100 }],
  ['120 px', { deltaY: -120 }],
  ['3 lines', { deltaY: -3, deltaMode: 1 }],
  ['a page', { deltaY: -1, deltaMode: 2 }],
];
for (const key of ['ctrlKey', 'metaKey', null]) {
  for (const [device, turn] of notches) {
    test(`a notch of ${device}, held: ${key ?? 'nothing'}, zooms in by about a third`, () => {
      const by = factor(key ? { ...turn, [key]: true } : turn);
      assert.ok(by > 1.3 && by < 1.4, `${by}`);
    });
  }
}

test('a turn there and one back lead to where they began', () => {
  for (const deltaY of [3, 30, 300, 3_000]) {
    assert.ok(Math.abs(factor({ deltaY }) * factor({ deltaY: -deltaY }) - 1) < 1e-12);
  }
});
