import { inspect } from 'node:util';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage, writeMessage, type Message } from '../../src/embed/messages.js';

const MESSAGES: readonly Message[] = [
  { type: 'hello' },
  { type: 'ready' },
  { type: 'height', height: 812 },
  { type: 'view', fragment: null },
  { type: 'view', fragment: '2023-09-17-attack;t:2023-09/2023-12;q:L%C3%A9r%C3%A9 '.trim() },
  { type: 'viewed', fragment: '' },
];

for (const message of MESSAGES) {
  test(`${JSON.stringify(message)} is read as it was written`, () => {
    assert.deepEqual(readMessage(structuredClone(writeMessage(message))), message);
  });
}

const type = 'conflict-timeline:height';
const view = 'conflict-timeline:viewed';
const OTHERS: readonly (string | number | object | null | undefined)[] = [
  null,
  undefined,
  'pymxPYMxaxPYMxheightxPYMx500',
  42,
  [],
  { sentinel: 'amp', type: 'embed-size', height: 500 },
  { type: 'height', version: 1, height: 500 },
  { type, height: 500 },
  { type, version: 2, height: 500 },
  { type, version: 1 },
  ...['500', NaN, Infinity, -1, 0, null].map((height) => ({ type, version: 1, height })),
  ...['a&b=c', 'a#b', 'a b', '<b>', '"', 'é', 'x'.repeat(2001), 1, null].map((fragment) => ({
    type: view,
    version: 1,
    fragment,
  })),
];

for (const data of OTHERS) {
  test(`${inspect(data).slice(0, 80)} is no message`, () => {
    assert.equal(readMessage(data), null);
  });
}
