import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scene } from '../../src/scene/scene.js';
import type { TimeWindow } from '../../src/view/time-window.js';
import type { EventDraft } from './feed-of.js';
import { windowIn } from './random-feed.js';
import { between, indexOf, marksOf, sceneOf } from './scene-of.js';

const second = '2015-11-20T07:00:05Z';

const feeds: readonly [name: string, events: readonly EventDraft[]][] = [
  ['170 million years', [{ date: 'Y-170000000' }, { date: '2020' }, { date: '2020-03-01' }]],
  ['thirteen thousand million years', [{ date: 'Y-13800000000' }, { date: '2020' }]],
  ['a bar of an age', [{ date: 'Y-252000000/Y-201000000' }, { date: '2020' }]],
  ['ten thousand years', [{ date: '-9600' }, { date: '2020-03-01' }, { date: '0000' }]],
  ['one event', [{ date: '2015-11-20' }]],
  ['one event of a second', [{ date: second }]],
  ['one bar', [{ date: '2015-11-20/2015-11-25' }]],
  ['one bar without a known end', [{ date: '2015-11-20/..' }]],
  ['a bar without any known end', [{ date: '../..' }, { date: '2015' }]],
  ['all at the same second', Array.from({ length: 50 }, () => ({ date: second }))],
  ['a few seconds', ['01', '02', '04'].map((at) => ({ date: `2015-11-20T07:00:${at}Z` }))],
];

for (const [name, events] of feeds) {
  test(`${name}: at every zoom all is finite, in place and counted`, () => {
    const index = indexOf(events);
    for (const at of [0, 0.3, 0.999, 1]) {
      for (const depth of [0, 1, 5, 20, 60]) {
        const window = windowIn(index.limits.extent, { at, depth });
        for (const width of [200, 1_160]) assertSound(sceneOf(index, { width, window }), events);
      }
    }
  });
}

test('with all in view every event of deep time is drawn', () => {
  for (const [name, events] of feeds) {
    const { lanes, counts } = sceneOf(indexOf(events));
    assert.deepEqual(counts, { shown: events.length, before: 0, after: 0 }, name);
    const drawn = lanes.map(({ tally }) => tally.single + tally.clustered + tally.banded);
    assert.deepEqual(drawn, [events.length], name);
  }
});

test('deep time is told in millions of years', () => {
  const scene = sceneOf(indexOf([{ date: 'Y-170000000' }, { date: '2020' }]));
  assert.equal(scene.period, '170 million BCE to 2020');
  assert.ok(scene.axis.ticks.some(({ label }) => label === '100 million BCE'));
});

test('the present can be zoomed to from the age of dinosaurs', () => {
  const index = indexOf([{ date: 'Y-170000000' }, { date: '2020-03-01' }, { date: '2020-03-04' }]);
  const scene = sceneOf(index, { window: between('2020-02-28', '2020-03-10') });
  assert.deepEqual(
    marksOf(scene).map(({ kind, event }) => [kind, event.id]),
    [
      ['point', 'e1'],
      ['point', 'e2'],
    ],
  );
  assert.deepEqual(scene.counts, { shown: 2, before: 1, after: 0 });
});

test('seconds are parted where their neighbours are seconds', () => {
  const dates = ['01', '02', '04'].map((at) => ({ date: `2015-11-20T07:00:${at}Z` }));
  const index = indexOf(dates);
  assert.equal(marksOf(sceneOf(index)).length, 1);
  const near = sceneOf(index, { window: between('2015-11-20T07:00Z', '2015-11-20T07:00:08Z') });
  assert.deepEqual(
    marksOf(near).map(({ kind }) => kind),
    ['point', 'point', 'point'],
  );
});

test('events of the same instant are one cluster that can only be listed', () => {
  const scene = sceneOf(indexOf(Array.from({ length: 50 }, () => ({ date: second }))));
  const [cluster, ...rest] = marksOf(scene);
  assert.deepEqual(rest, []);
  assert.ok(cluster?.kind === 'cluster' && cluster.count === 50 && !cluster.separable);
});

test('one event is shown in a stretch around it', () => {
  const index = indexOf([{ date: '2015-11-20' }]);
  const scene = sceneOf(index);
  const [mark] = marksOf(scene);
  assert.ok(mark?.kind === 'point' && mark.x > 0 && mark.x < scene.plot.width);
});

function assertSound(scene: Scene, events: readonly EventDraft[]): void {
  const { start, end }: TimeWindow = scene.scale.window;
  assert.ok(end > start && Number.isFinite(scene.scale.pixelsPerMs));
  const numbers = JSON.stringify(scene, (_, value: unknown) => {
    assert.ok(typeof value !== 'number' || Number.isFinite(value), String(value));
    return value;
  });
  assert.ok(numbers.length > 0);
  const { shown, before, after } = scene.counts;
  assert.equal(shown + before + after, events.length);
  for (const { tally, count } of scene.lanes) {
    const all = tally.single + tally.clustered + tally.banded + tally.before + tally.after;
    assert.equal(all, count);
  }
  for (const { box, name } of marksOf(scene)) {
    assert.ok(box.x >= -1.001 && box.x + box.width <= scene.plot.width + 1.001, name);
    assert.ok(!name.includes('NaN') && !name.includes('undefined'), name);
  }
}
