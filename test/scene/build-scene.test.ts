import assert from 'node:assert/strict';
import { test } from 'node:test';
import { group } from 'd3';
import fc from 'fast-check';
import { stageMeasures } from '../../src/scene/layout.js';
import { standsFor } from '../../src/scene/mark-events.js';
import type { Scene } from '../../src/scene/scene.js';
import { anyEvents, anyLook, anyWidth, manyEvents, windowIn } from './random-feed.js';
import { between, indexOf, marksOf, rounding, sceneOf } from './scene-of.js';

const ends = [{ date: '2012-01-17' }, { date: '2023-12-31' }];

test('the same feed, view and size give the same scene, whatever was drawn before', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, fc.array(anyLook), anyLook, (events, width, before, look) => {
      const index = indexOf(events);
      const { extent } = index.limits;
      for (const other of before) sceneOf(index, { width, window: windowIn(extent, other) });
      const draft = { width, window: windowIn(extent, look) };
      assert.deepEqual(plain(sceneOf(index, draft)), plain(sceneOf(indexOf(events), draft)));
    }),
    { numRuns: 40 },
  );
});

test('a stage is as high at every zoom, and its lanes stand where they stood', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, anyLook, (events, width, look) => {
      const index = indexOf(events);
      const [all, near] = [
        sceneOf(index, { width }),
        sceneOf(index, { width, window: windowIn(index.limits.extent, look) }),
      ];
      const places = ({ height, lanes }: Scene): unknown => [height, lanes.map(({ y }) => y)];
      assert.deepEqual(places(near), places(all));
    }),
    { numRuns: 40 },
  );
});

test('lanes are stacked below the axis, one on the other, down to the foot of the stage', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, (events, width) => {
      const { lanes, axis, height } = sceneOf(indexOf(events), { width });
      const foot = lanes.reduce((y, lane) => {
        assert.equal(lane.y, y);
        return y + lane.height;
      }, axis.height);
      assert.equal(height, foot);
    }),
    { numRuns: 40 },
  );
});

test('bars end above the row of marks, and marks in their lane', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, anyLook, (events, width, look) => {
      const index = indexOf(events);
      const { lanes } = sceneOf(index, { width, window: windowIn(index.limits.extent, look) });
      const { header, padding } = stageMeasures(width);
      for (const { marks, height } of lanes) {
        for (const { box, key } of marks) {
          assert.ok(box.y >= header + padding - 3.001, key);
          assert.ok(box.y + box.height <= height, key);
        }
      }
    }),
    { numRuns: 40 },
  );
});

const widths: readonly [width: number, labels: Scene['labels'], plotWidth: number][] = [
  [2_000, 'beside', 1_848],
  [1_160, 'beside', 1_008],
  [880, 'beside', 728],
  [879, 'above', 879],
  [560, 'above', 560],
  [360, 'above', 360],
  [200, 'above', 200],
];
for (const [width, labels, plotWidth] of widths) {
  test(`at ${width} px lane labels stand ${labels} and the plot is ${plotWidth} px wide`, () => {
    const scene = sceneOf(indexOf(ends), { width });
    assert.equal(scene.width, width);
    assert.equal(scene.labels, labels);
    assert.deepEqual(
      { ...scene.plot },
      { x: width - plotWidth, y: 0, width: plotWidth, height: scene.height },
    );
    assert.deepEqual(scene.scale.range, [24, plotWidth - 24]);
    assert.equal(scene.overview.width, plotWidth);
  });
}

test('what is narrower than 200 px is drawn as 200, and a fraction of a px as the next whole one', () => {
  const index = indexOf(ends);
  assert.equal(sceneOf(index, { width: 20 }).width, 200);
  assert.equal(sceneOf(index, { width: 700.6 }).width, 701);
});

test('of twenty thousand events about two hundred marks are drawn at any zoom, in no row more than it has room for', () => {
  const index = indexOf(manyEvents(20_000));
  for (const width of [360, 1_160]) {
    for (const depth of [0, 1, 2, 3, 4, 6, 9]) {
      const window = windowIn(index.limits.extent, { at: 0.45, depth });
      const { lanes, plot } = sceneOf(index, { width, window });
      const room = plot.width / 24 + 1;
      const drawn = lanes.reduce((sum, { marks }) => sum + marks.length, 0);
      assert.ok(drawn <= 220, `${drawn} marks`);
      for (const { marks } of lanes) {
        const points = marks.filter(({ kind }) => kind === 'point' || kind === 'cluster');
        assert.ok(points.length <= room, `${points.length} points`);
        const bars = marks.filter(({ kind }) => kind === 'span' || kind === 'density');
        const rows = group(bars, ({ y }) => y);
        assert.ok(rows.size <= stageMeasures(width).mostRows + 2);
        for (const row of rows.values()) assert.ok(row.length <= room, `${row.length} bars`);
      }
    }
  }
});

test('lanes have the labels and colours of the feed, the rest is told by the language', () => {
  const { lanes } = sceneOf(indexOf([{ date: '2015', lanes: ['north'] }, { date: '2016' }]));
  assert.deepEqual(
    lanes.map(({ id, label }) => [id, label]),
    [
      ['north', 'The north'],
      ['', 'Other events'],
    ],
  );
});

test('the period in words is that of the window', () => {
  const index = indexOf(ends);
  assert.equal(sceneOf(index).period, '2012 to 2023');
  const window = between('2015-03-01', '2016-07-01');
  assert.equal(sceneOf(index, { window }).period, 'March 2015 to June 2016');
});

test('the chosen moment is where the event is, from its first to its last moment', () => {
  const index = indexOf([{ date: '2015-11' }, ...ends]);
  const scene = sceneOf(index, { actions: [{ type: 'select', id: 'e0' }] });
  const { x } = scene.scale;
  assert.deepEqual(scene.moment, {
    x: x(Date.parse('2015-11-01')),
    x2: x(Date.parse('2015-12-01')),
  });
});

test('the chosen moment is cut to the plot, and there is none out of sight', () => {
  const index = indexOf([{ date: '2014-01-01/2020-12-31' }, ...ends]);
  const momentIn = (start: string, end: string): Scene['moment'] =>
    sceneOf(index, { window: between(start, end), actions: [{ type: 'select', id: 'e0' }] }).moment;
  assert.deepEqual(momentIn('2015-01-01', '2016-01-01'), { x: 0, x2: 1_008 });
  assert.equal(momentIn('2012-02-01', '2013-02-01'), null);
  assert.equal(momentIn('2022-02-01', '2023-02-01'), null);
});

test('no moment is drawn where no card is open', () => {
  assert.equal(sceneOf(indexOf(ends)).moment, null);
});

test('there is one tab stop wherever anything is drawn, and it is a mark', () => {
  fc.assert(
    fc.property(anyEvents, anyLook, fc.nat(), (events, look, pick) => {
      const index = indexOf(events);
      const lanes = index.lanes.map(({ id }) => id);
      const event = { lane: lanes[pick % lanes.length] ?? '', id: `e${pick % events.length}` };
      const scene = sceneOf(index, {
        window: windowIn(index.limits.extent, look),
        actions: [{ type: 'focus', event }],
      });
      const keys = marksOf(scene).map(({ key }) => key);
      if (keys.length === 0) assert.equal(scene.tabStop, null);
      else assert.ok(keys.includes(scene.tabStop ?? ''));
    }),
    { numRuns: 40 },
  );
});

test('the tab stop is the mark that shows the focused event in its lane, alone or with others', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, anyLook, fc.nat(), (events, width, look, pick) => {
      const index = indexOf(events);
      const place = pick % events.length;
      const [lane = ''] = events[place]?.lanes ?? [];
      const scene = sceneOf(index, {
        width,
        window: windowIn(index.limits.extent, look),
        actions: [{ type: 'focus', event: { lane, id: `e${place}` } }],
      });
      const marks = scene.lanes.find(({ id }) => id === lane)?.marks ?? [];
      const own = marks.find((mark) => standsFor(mark, place, index));
      if (own) assert.equal(scene.tabStop, own.key);
    }),
    { numRuns: 60 },
  );
});

test('a cluster keeps the tab stop of the event in it, under a bar that lasts as long', () => {
  const events = [
    { date: '2013-01-01/2022-12-31' },
    { date: '2015-11-20' },
    { date: '2015-11-21', importance: 5 },
    ...ends,
  ];
  const scene = sceneOf(indexOf(events), {
    actions: [{ type: 'focus', event: { lane: '', id: 'e1' } }],
  });
  const stop = marksOf(scene).find(({ key }) => key === scene.tabStop);
  assert.equal(stop?.kind, 'cluster');
});

test('the tab stop is the first mark before anything is focused, and after the focused event is gone', () => {
  const index = indexOf([
    { date: '2015-11-20', lanes: ['a'] },
    { date: '2016', lanes: ['b'] },
  ]);
  const gone = { type: 'focus', event: { lane: 'b', id: 'gone' } } as const;
  assert.equal(sceneOf(index).tabStop, 'a/e0');
  assert.equal(sceneOf(index, { actions: [gone] }).tabStop, 'a/e0');
});

test('after regrouping the tab stop stays on its event, in the lane where it is now', () => {
  const events = [
    { date: '2015-11-20', lanes: ['a'], category: 'talks' },
    { date: '2016-11-20', lanes: ['b'], category: 'attack' },
  ];
  const focus = { type: 'focus', event: { lane: 'b', id: 'e1' } } as const;
  const scene = sceneOf(indexOf(events, 'category'), { actions: [focus] });
  assert.equal(scene.tabStop, 'attack/e1');
});

test('where the focused event is out of sight the tab stop is the nearest in its lane', () => {
  const index = indexOf([
    { date: '2015-03-01', lanes: ['a'] },
    { date: '2015-02-01', lanes: ['b'] },
    { date: '2015-10-01', lanes: ['b'] },
    { date: '2017-10-01', lanes: ['b'] },
  ]);
  const scene = sceneOf(index, {
    window: between('2015-01-01', '2015-12-01'),
    actions: [{ type: 'focus', event: { lane: 'b', id: 'e3' } }],
  });
  assert.equal(scene.tabStop, 'b/e2');
});

test('a scene is frozen', () => {
  assert.ok(Object.isFrozen(sceneOf(indexOf(ends))));
});

test('a feed without events is a stage without lanes', () => {
  const scene = sceneOf(indexOf([]));
  assert.deepEqual(scene.lanes, []);
  assert.equal(scene.tabStop, null);
  assert.deepEqual(scene.counts, { shown: 0, before: 0, after: 0 });
  assert.ok(Number.isFinite(scene.scale.pixelsPerMs) && Math.abs(scene.height - 40) < rounding);
});

/** A scene without its functions, which no two scenes share. */
const plain = (scene: Scene): unknown => JSON.parse(JSON.stringify(scene));
