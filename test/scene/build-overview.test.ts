import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Environment } from '../../src/scene/environment.js';
import type { SceneOverview } from '../../src/scene/scene.js';
import type { EventDraft } from './feed-of.js';
import { anyEvents, anyWidth } from './random-feed.js';
import { between, environment, indexOf, rounding, sceneOf } from './scene-of.js';

const killed: Environment = { ...environment, measure: 'killed' };

test('the bars of a strip count every event once', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, (events, width) => {
      const overview = sceneOf(indexOf(events), { width }).overview;
      const counts = countsOf(overview);
      assert.ok(Math.abs(sum(counts) - events.length) < rounding, `${sum(counts)}`);
      assert.equal(overview.most, Math.round(Math.max(...counts)));
    }),
    { numRuns: 40 },
  );
});

test('bars stand side by side in the strip, none under one px wide', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, (events, width) => {
      const { bars, width: strip } = sceneOf(indexOf(events), { width }).overview;
      bars.forEach((bar, i) => {
        const last = bars[i - 1];
        assert.ok(bar.width >= 1 && bar.x >= 24 && bar.x + bar.width <= strip - 23);
        assert.ok(!last || last.x + last.width <= bar.x);
      });
    }),
    { numRuns: 40 },
  );
});

test('what is shorter than a day is one bar from end to end of the strip', () => {
  const { bars, width } = overviewOf([
    { date: '2015-11-20T07:00:00Z' },
    { date: '2015-11-20T09:30:00Z' },
  ]);
  assert.deepEqual(
    bars.map((bar) => [bar.x, bar.width]),
    [[24, width - 49]],
  );
});

test('an event is counted in the month it begins in', () => {
  const { bars, label, scale } = overviewOf([
    { date: '2012-01-17' },
    { date: '2015-11-20' },
    { date: '2015-11' },
    { date: '2015-11-30/2018' },
    { date: '2015-12-01' },
    { date: '2023-12-31' },
  ]);
  const months = ['2012-01-01', '2015-11-01', '2015-12-01', '2023-12-01'];
  assert.equal(label, 'Events a month');
  assert.deepEqual(
    bars.map(({ x }) => x),
    months.map((month) => scale.x(Date.parse(month))),
  );
  const [first = 0, ...heights] = bars.map(({ height }) => height);
  assert.deepEqual(
    heights.map((height) => height / first),
    [3, 1, 1],
  );
});

const grains: readonly [first: string, last: string, label: string][] = [
  ['2015-11-01', '2015-12-20', 'Events a day'],
  ['2012-01-17', '2023-12-31', 'Events a month'],
  ['1990', '2023', 'Events a quarter'],
  ['1900', '2023', 'Events a year'],
  ['1066', '2023', 'Events a decade'],
  ['-4000', '2023', 'Events a century'],
  ['Y-60000', '2023', 'Events a millennium'],
  ['Y-170000000', '2023', 'Events over time'],
];
for (const [first, last, label] of grains) {
  test(`the strip counts by the finest grain with bars of three px: ${first} to ${last}`, () => {
    const overview = overviewOf([{ date: first }, { date: last }]);
    assert.equal(overview.label, label);
    assert.deepEqual(countsOf(overview).map(Math.round), [1, 1]);
  });
}

const tolls: readonly EventDraft[] = [
  { date: '2012-01-17', casualties: [{ outcome: 'killed', low: 10, high: 30 }] },
  { date: '2012-01-18', casualties: [{ outcome: 'killed', best: 20 }] },
  { date: '2015-11-20', casualties: [{ outcome: 'wounded', best: 99 }] },
  { date: '2016-11-20', casualties: [{ outcome: 'killed', best: 99 }], status: 'retracted' },
  { date: '2023-12-31', casualties: [{ outcome: 'killed', high: 5 }] },
];

test('of deaths a bar has a low and a high figure, and months without any have none', () => {
  const overview = overviewOf(tolls, killed);
  const perDeath = (overview.bars[0]?.highHeight ?? 0) / 50;
  assert.equal(overview.label, 'Killed a month');
  assert.equal(overview.most, 50);
  assert.deepEqual(
    overview.bars.map(({ height, highHeight }) =>
      [height, highHeight].map((px) => Math.round(px / perDeath)),
    ),
    [
      [30, 50],
      [0, 5],
    ],
  );
});

test('the window stands on the strip where it is in time', () => {
  const index = indexOf([{ date: '2012-01-01' }, { date: '2023-12-31' }]);
  const all = sceneOf(index).overview;
  assert.deepEqual([all.x, all.x2], [24, all.width - 24]);
  const year = sceneOf(index, { window: between('2018-01-01', '2019-01-01') }).overview;
  assert.equal(year.x, all.scale.x(Date.parse('2018-01-01')));
  assert.equal(year.x2, all.scale.x(Date.parse('2019-01-01')));
});

const overviewOf = (events: readonly EventDraft[], from = environment): SceneOverview =>
  sceneOf(indexOf(events), { environment: from }).overview;

/** What each bar counts, from its height: the highest is as high as the most. */
function countsOf({ bars, most }: SceneOverview): number[] {
  const highest = Math.max(...bars.map(({ height }) => height));
  return bars.map(({ height }) => (height / highest) * most);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
