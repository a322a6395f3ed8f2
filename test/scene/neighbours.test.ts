import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neighbour, type Step } from '../../src/scene/neighbours.js';
import type { Scene } from '../../src/scene/scene.js';
import { anyEvents } from './random-feed.js';
import { indexOf, marksOf, sceneOf } from './scene-of.js';

/** Three lanes, one of them without anything in the window. */
const scene = sceneOf(
  indexOf([
    { id: 'n1', date: '2015-02-01', lanes: ['1 north'] },
    { id: 'n2', date: '2015-06-01', lanes: ['1 north'] },
    { id: 'n3', date: '2015-10-01', lanes: ['1 north'] },
    { id: 'c1', date: '2019-06-01', lanes: ['2 centre'] },
    { id: 's1', date: '2015-03-01', lanes: ['3 south'] },
    { id: 's2', date: '2015-09-01', lanes: ['3 south'] },
    { id: 'both', date: '2015-07-15', lanes: ['1 north', '3 south'] },
  ]),
  { window: { start: Date.UTC(2015, 0, 1), end: Date.UTC(2016, 0, 1) } },
);

const rows: readonly [from: string, step: Step, to: string | null][] = [
  ['1 north/n1', 'next', '1 north/n2'],
  ['1 north/n2', 'next', '1 north/both'],
  ['1 north/n3', 'next', null],
  ['1 north/n2', 'previous', '1 north/n1'],
  ['1 north/n1', 'previous', null],
  ['1 north/n1', 'down', '3 south/s1'],
  ['1 north/n3', 'down', '3 south/s2'],
  ['1 north/both', 'down', '3 south/both'],
  ['1 north/n1', 'up', null],
  ['3 south/s2', 'up', '1 north/n3'],
  ['3 south/s1', 'up', '1 north/n1'],
  ['3 south/s1', 'down', null],
  ['1 north/n1', 'later', '3 south/s1'],
  ['3 south/s1', 'later', '1 north/n2'],
  ['1 north/n2', 'later', '1 north/both'],
  ['1 north/both', 'later', '3 south/both'],
  ['3 south/both', 'later', '3 south/s2'],
  ['1 north/n3', 'later', null],
  ['3 south/s1', 'earlier', '1 north/n1'],
  ['3 south/both', 'earlier', '1 north/both'],
  ['1 north/n1', 'earlier', null],
];
for (const [from, step, to] of rows) {
  test(`${step} from ${from} leads ${to === null ? 'nowhere' : `to ${to}`}`, () => {
    assert.equal(neighbour(scene, from, step)?.key ?? null, to);
  });
}

test('from a mark that is not drawn no step leads anywhere', () => {
  assert.equal(neighbour(scene, 'unheard of', 'next'), null);
});

const ways: readonly [
  name: string,
  there: Step,
  back: Step,
  scope: (scene: Scene) => string[][],
][] = [
  [
    'next and previous lead through each lane and back',
    'next',
    'previous',
    ({ lanes }) => lanes.map(({ marks }) => marks.map(({ key }) => key)),
  ],
  [
    'later and earlier lead through all marks of all lanes and back',
    'later',
    'earlier',
    (scene) => [
      marksOf(scene)
        .map((mark, place) => ({ key: mark.key, start: mark.window.start, place }))
        .sort((a, b) => a.start - b.start || a.place - b.place)
        .map(({ key }) => key),
    ],
  ],
];
for (const [name, there, back, scope] of ways) {
  test(name, () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const scene = sceneOf(indexOf(events));
        for (const keys of scope(scene)) {
          assert.deepEqual(walk(scene, keys[0] ?? '', there), keys);
          assert.deepEqual(walk(scene, keys.at(-1) ?? '', back), keys.slice().reverse());
        }
      }),
      { numRuns: 40 },
    );
  });
}

test('up and down lead to the nearest mark of the next lane that has any', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const scene = sceneOf(indexOf(events));
      const lanes = scene.lanes.filter(({ marks }) => marks.length > 0);
      lanes.forEach(({ marks }, i) => {
        for (const mark of marks) {
          const middle = mark.box.x + mark.box.width / 2;
          for (const [step, lane] of [
            ['up', lanes[i - 1]],
            ['down', lanes[i + 1]],
          ] as const) {
            const found = neighbour(scene, mark.key, step);
            const distances = (lane?.marks ?? []).map(({ box }) =>
              Math.abs(box.x + box.width / 2 - middle),
            );
            if (!lane) assert.equal(found, null);
            else {
              assert.equal(found?.lane, lane.id);
              assert.equal(
                Math.abs(found.box.x + found.box.width / 2 - middle),
                Math.min(...distances),
              );
            }
          }
        }
      });
    }),
    { numRuns: 40 },
  );
});

function walk(scene: Scene, from: string, step: Step): string[] {
  const keys: string[] = [];
  for (let key: string | undefined = from; key !== undefined;) {
    keys.push(key);
    key = keys.length > 1_000 ? undefined : neighbour(scene, key, step)?.key;
  }
  return keys;
}
