import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  keyCommand,
  keyRows,
  type Hearing,
  type PressedKey,
} from '../../src/controllers/keyboard.js';
import { rovingPlace } from '../../src/controllers/roving-keys.js';
import { sliderSteps } from '../../src/controllers/slider-keys.js';

const hearing: Hearing = { direction: 'ltr', letters: true };

/** The keys of the contract that no button hears by itself, and what they ask for. */
const CONTRACT: readonly (readonly [string, object])[] = [
  ['ArrowLeft', { type: 'step', step: 'previous' }],
  ['ArrowRight', { type: 'step', step: 'next' }],
  ['ArrowUp', { type: 'step', step: 'up' }],
  ['ArrowDown', { type: 'step', step: 'down' }],
  ['Shift+ArrowLeft', { type: 'step', step: 'earlier' }],
  ['Shift+ArrowRight', { type: 'step', step: 'later' }],
  ['Home', { type: 'end', of: 'lane', end: 'first' }],
  ['End', { type: 'end', of: 'lane', end: 'last' }],
  ['Control+Home', { type: 'end', of: 'feed', end: 'first' }],
  ['Control+End', { type: 'end', of: 'feed', end: 'last' }],
  ['PageUp', { type: 'page', direction: -1 }],
  ['PageDown', { type: 'page', direction: 1 }],
  ['+', { type: 'zoom', factor: 2 }],
  ['-', { type: 'zoom', factor: 0.5 }],
  ['0', { type: 'fit' }],
  ['?', { type: 'help' }],
  ['Escape', { type: 'back' }],
];
for (const [key, command] of CONTRACT) {
  test(`${key} in the plot is ${JSON.stringify(command)}`, () => {
    assert.deepEqual(keyCommand(pressed(key), hearing), command);
  });
}

test('the help tells every key that is heard', () => {
  const told = keyRows.flatMap(({ keys }) => Object.keys(keys));
  assert.deepEqual([...told].sort(), [...CONTRACT.map(([key]) => key), 'Enter', ' '].sort());
});

test('where time runs from right to left, the arrows to the sides change places, and no other key', () => {
  const rtl: Hearing = { ...hearing, direction: 'rtl' };
  const mirrored: Readonly<Record<string, string>> = {
    ArrowLeft: 'ArrowRight',
    ArrowRight: 'ArrowLeft',
    'Shift+ArrowLeft': 'Shift+ArrowRight',
    'Shift+ArrowRight': 'Shift+ArrowLeft',
  };
  for (const [key] of CONTRACT) {
    const same = keyCommand(pressed(mirrored[key] ?? key), hearing);
    assert.deepEqual(keyCommand(pressed(key), rtl), same, key);
  }
});

test('keys that are letters of a text as well are left to the page on demand', () => {
  const left = CONTRACT.filter(
    ([key]) => keyCommand(pressed(key), { ...hearing, letters: false }) === null,
  );
  assert.deepEqual(
    left.map(([key]) => key),
    ['+', '-', '0', '?'],
  );
});

test('Enter and Space are left to the button that has the focus', () => {
  for (const key of ['Enter', ' ']) assert.equal(keyCommand(pressed(key), hearing), null);
});

const STEPS: readonly (readonly [string, number, number])[] = [
  ['ArrowRight', 1, -1],
  ['ArrowLeft', -1, 1],
  ['ArrowUp', 1, 1],
  ['ArrowDown', -1, -1],
  ['PageUp', 10, 10],
  ['PageDown', -10, -10],
  ['Home', -Infinity, -Infinity],
  ['End', Infinity, Infinity],
];
for (const [key, ltr, rtl] of STEPS) {
  test(`${key} moves a slider by ${ltr}, and from right to left by ${rtl}`, () => {
    assert.equal(sliderSteps(pressed(key), 'ltr'), ltr);
    assert.equal(sliderSteps(pressed(key), 'rtl'), rtl);
  });
}

test('keys with a modifier, and all others, are left to the browser by sliders and toolbars', () => {
  for (const key of ['Control+ArrowLeft', 'Shift+ArrowLeft', 'Tab', 'Escape', 'Enter', 'a']) {
    assert.equal(sliderSteps(pressed(key), 'ltr'), null, key);
    assert.equal(rovingPlace(pressed(key), 0, 3, 'ltr'), null, key);
  }
});

const PLACES: readonly (readonly [string, 'ltr' | 'rtl', number, number])[] = [
  ['ArrowRight', 'ltr', 0, 1],
  ['ArrowRight', 'ltr', 2, 0],
  ['ArrowLeft', 'ltr', 0, 2],
  ['ArrowRight', 'rtl', 0, 2],
  ['ArrowLeft', 'rtl', 0, 1],
  ['Home', 'rtl', 2, 0],
  ['End', 'rtl', 0, 2],
];
for (const [key, direction, from, to] of PLACES) {
  test(`${key} goes, ${direction}, from button ${from} of 3 to ${to}`, () => {
    assert.equal(rovingPlace(pressed(key), from, 3, direction), to);
  });
}

/** A key as a browser tells it: `Control+Home`. */
function pressed(combination: string): PressedKey {
  const parts = combination.length > 1 ? combination.split('+') : [combination];
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Control'),
    altKey: false,
    metaKey: false,
  };
}
