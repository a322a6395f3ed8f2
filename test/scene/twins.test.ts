import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf, marksOf, sceneOf } from './scene-of.js';

const index = indexOf([
  { id: 'shared', date: '2012-03-01', lanes: ['a', 'b', 'c'] },
  { id: 'alone', date: '2016-03-01', lanes: ['a'] },
  { id: 'near', date: '2012-03-03', lanes: ['c'] },
  { id: 'last', date: '2020-03-03/2022', lanes: ['a', 'b'] },
]);

test('an event in several lanes says in which else it is', () => {
  const said = marksOf(sceneOf(index)).map((mark) => [
    mark.key,
    mark.kind === 'point' || mark.kind === 'span' ? mark.alsoIn : null,
  ]);
  assert.deepEqual(Object.fromEntries(said), {
    'a/shared': 'also in: The b, The c',
    'a/alone': '',
    'a/last': 'also in: The b',
    'b/shared': 'also in: The a, The c',
    'b/last': 'also in: The a',
    ...Object.fromEntries(said.filter(([key]) => String(key).startsWith('c/'))),
  });
});

const TWINS: readonly (readonly [string | null, readonly string[]])[] = [
  ['a/last', ['b/last']],
  ['b/last', ['a/last']],
  ['a/alone', []],
  ['no such mark', []],
  [null, []],
];
for (const [mark, twins] of TWINS) {
  test(`while ${mark} is pointed at, its twins are ${twins.join() || 'none'}`, () => {
    assert.deepEqual(twinsAt(mark), twins);
  });
}

test('a cluster that holds the event in another lane is its twin', () => {
  const [b, cluster] = twinsAt('a/shared');
  assert.equal(b, 'b/shared');
  assert.match(String(cluster), /^c\/bin\//);
});

const twinsAt = (mark: string | null): readonly string[] =>
  sceneOf(index, { actions: [{ type: 'preview', mark }] }).twins;
