import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heirOf } from '../../src/scene/heir.js';
import { indexOf } from './scene-of.js';

const before = indexOf([
  { id: 'first', date: '2012', lanes: ['a'] },
  { id: 'gone', date: '2015-06', lanes: ['a'] },
  { id: 'other', date: '2015-07', lanes: ['b'] },
  { id: 'last', date: '2020', lanes: ['a'] },
]);

const HEIRS: readonly (readonly [
  string,
  readonly (readonly [string, string, string])[],
  object,
])[] = [
  [
    'the nearest of its lane, not of another',
    [
      ['first', '2012', 'a'],
      ['other', '2015-07', 'b'],
      ['last', '2020', 'a'],
    ],
    { lane: 'a', id: 'first' },
  ],
  [
    'a later one where that is nearer',
    [
      ['first', '2012', 'a'],
      ['new', '2016', 'a'],
    ],
    { lane: 'a', id: 'new' },
  ],
  ['the last where all are earlier', [['first', '2012', 'a']], { lane: 'a', id: 'first' }],
  [
    'one of any lane where its own is gone',
    [['other', '2015-07', 'b']],
    { lane: 'a', id: 'other' },
  ],
];
for (const [name, events, heir] of HEIRS) {
  test(`the heir of an event that is gone is ${name}`, () => {
    const after = indexOf(events.map(([id, date, lane]) => ({ id, date, lanes: [lane] })));
    assert.deepEqual(heirOf({ lane: 'a', id: 'gone' }, before, after), heir);
  });
}

test('in a feed without events there is none', () => {
  assert.equal(heirOf({ lane: 'a', id: 'gone' }, before, indexOf([])), null);
});
