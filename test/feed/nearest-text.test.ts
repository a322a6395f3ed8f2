import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestText } from '../../src/feed/nearest-text.js';

const cases: readonly [text: string, choice: readonly string[], nearest: string | undefined][] = [
  ['nroth', ['south', 'north', 'east'], 'north'],
  ['nort', ['south', 'north'], 'north'],
  ['North', ['south', 'north'], 'north'],
  ['bamako', ['bamba', 'bamako-2', 'bamak'], 'bamak'],
  ['timbuktu', ['gao', 'kidal'], undefined],
  ['ml', ['mm', 'ne'], undefined],
  ['gao', ['gso', 'gaa'], 'gso'],
  ['', ['a'], undefined],
  ['abc', [], undefined],
];

for (const [text, choice, nearest] of cases) {
  test(`of ${choice.join(', ') || 'nothing'} "${text}" means ${nearest ?? 'none'}`, () => {
    assert.equal(nearestText(text, choice), nearest);
  });
}
