import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Environment } from '../../src/scene/environment.js';
import type { Box, ClusterMark, Mark, PointMark, Scene } from '../../src/scene/scene.js';
import type { EventDraft } from './feed-of.js';
import { anyEvents, dayAt } from './random-feed.js';
import { between, environment, indexOf, marksOf, rounding, sceneOf } from './scene-of.js';

const killed: Environment = { ...environment, measure: 'killed' };
const window = between('2015-01-01', '2016-01-01');
const ends: readonly EventDraft[] = [{ date: '2012-01-17' }, { date: '2023-12-31' }];

test('a single event stands at the middle of its day', () => {
  const scene = sceneOf(indexOf([{ date: '2015-11-20' }, ...ends]), { window });
  const [mark] = marksOf(scene);
  assert.ok(mark?.kind === 'point');
  assert.equal(mark.x, scene.scale.x(Date.parse('2015-11-20T12:00Z')));
  assert.deepEqual(mark.window, between('2015-11-20', '2015-11-21'));
  assert.deepEqual(mark.event, { lane: '', id: 'e0' });
});

test('a month that is wider than its mark is drawn as wide as a month', () => {
  const scene = sceneOf(indexOf([{ date: '2015-06' }, ...ends]), { window });
  const [mark] = marksOf(scene);
  const { x } = scene.scale;
  assert.ok(mark?.kind === 'point');
  assert.deepEqual(mark.whisker, {
    x: x(Date.parse('2015-06-01')),
    x2: x(Date.parse('2015-07-01')),
  });
});

test('a stretch no wider than the mark is not drawn', () => {
  const scene = sceneOf(indexOf([{ date: '2015-06' }, ...ends]));
  assert.ok(pointsOf(scene).every(({ whisker }) => whisker === null));
});

const certainties: readonly [status: string | undefined, certainty: string][] = [
  [undefined, 'sure'],
  ['reported', 'sure'],
  ['verified', 'sure'],
  ['claimed', 'doubtful'],
  ['disputed', 'doubtful'],
  ['retracted', 'retracted'],
];
for (const [status, certainty] of certainties) {
  test(`an event with the status ${status ?? 'left out'} is drawn as ${certainty}, as point or bar`, () => {
    const dates = ['2015-02-20', '2015-06-20/2015-09-20'];
    const events = dates.map((date) => ({ date, ...(status ? { status } : {}) }));
    const marks = marksOf(sceneOf(indexOf([...events, ...ends]), { window }));
    assert.deepEqual(
      marks.map((mark) => [mark.kind, 'certainty' in mark ? mark.certainty : null]),
      [
        ['point', certainty],
        ['span', certainty],
      ],
    );
  });
}

test('a mark knows the place of its category, the last standing for none', () => {
  const events = [
    { date: '2015-02-20', category: 'b' },
    { date: '2015-05-20', category: 'a' },
    { date: '2015-08-20' },
    { date: '2015-09-20/2015-12-20', category: 'b' },
  ];
  const marks = marksOf(sceneOf(indexOf([...events, ...ends]), { window }));
  assert.deepEqual(
    marks.map((mark) => ('category' in mark ? mark.category : null)),
    [1, 0, 2, 1],
  );
});

const weights: readonly [name: string, casualties: readonly unknown[], weight: number][] = [
  ['unknown is as small as none', [], 0.4],
  ['ten are as small as can be seen', [{ outcome: 'killed', best: 10 }], 0.4],
  ['fifty have twice the area of twenty-five', [{ outcome: 'killed', best: 50 }], 2],
  ['the high figure counts', [{ outcome: 'killed', low: 25, high: 100 }], 4],
  ['a thousand are as large as a lane allows', [{ outcome: 'killed', best: 1_000 }], 9],
];
for (const [name, casualties, weight] of weights) {
  test(`by killed the area tells the toll: ${name}`, () => {
    const index = indexOf([{ date: '2015-11-20', casualties }, ...ends]);
    assert.equal(pointsOf(sceneOf(index, { window, environment: killed }))[0]?.weight, weight);
    assert.equal(pointsOf(sceneOf(index, { window }))[0]?.weight, 1);
  });
}

test('a cluster counts its events, their categories and their dead', () => {
  const events = [
    { category: 'a', casualties: [{ outcome: 'killed', low: 10, high: 30 }] },
    { category: 'b', importance: 5 },
    { category: 'b', casualties: [{ outcome: 'killed', best: 1_200 }] },
    {},
  ].map((event) => ({ date: '2015-11-20', ...event }));
  const index = indexOf([...events, ...ends]);
  const [cluster] = clustersOf(sceneOf(index, { window }));
  assert.equal(cluster?.count, 4);
  assert.deepEqual(cluster.mix, [1, 2, 1]);
  assert.deepEqual(cluster.toll, { low: 1_210, high: 1_230, unknown: 2 });
  assert.equal(cluster.text, '4');
  assert.equal(cluster.place, 1);
  assert.equal(clustersOf(sceneOf(index, { window, environment: killed }))[0]?.text, '1,230');
});

test('a number that is too long for a circle has a mark as wide as it, over its bin and clear of all others', () => {
  const toll = fc.integer({ min: 1, max: 3_000 });
  const happened = fc.record({ day: fc.nat(3_000), dead: toll });
  let wide = 0;
  fc.assert(
    fc.property(fc.array(happened, { minLength: 60, maxLength: 260 }), (happened) => {
      const events = happened.map(({ day, dead }) => ({
        date: dayAt(day),
        casualties: [{ outcome: 'killed', best: dead }],
      }));
      const scene = sceneOf(indexOf([...events, ...ends]), { environment: killed });
      for (const { x, radius, halfWidth, text, level, bin, box } of clustersOf(scene)) {
        if (halfWidth === radius) continue;
        wide += 1;
        assert.ok(2 * halfWidth > killed.measureText(text));
        const start = scene.scale.x(bin * 2 ** level);
        const room = scene.scale.x((bin + 1) * 2 ** level) - start;
        const over = Math.max(0, halfWidth - room / 2);
        assert.ok(over <= room / 2 + rounding);
        assert.ok(x - halfWidth >= start - over - rounding);
        assert.ok(x + halfWidth <= start + room + over + rounding);
        assert.ok(Math.abs(box.width - 2 * halfWidth) < rounding);
      }
      const rows = marksOf(scene).filter(({ kind }) => kind === 'point' || kind === 'cluster');
      for (const { key, box } of rows) {
        const under = rows.filter((other) => other.key !== key && overlap(box, other.box));
        assert.deepEqual(under, [], key);
      }
    }),
    { numRuns: 40 },
  );
  assert.ok(wide > 100, String(wide));
});

test('a cluster stands midway between its first and last event', () => {
  const events = [{ date: '2015-06-10' }, { date: '2015-06-12' }, { date: '2015-06-16' }];
  const scene = sceneOf(indexOf([...events, ...ends]), {
    window: between('2013-01-01', '2018-01-01'),
  });
  const [cluster] = clustersOf(scene);
  const x = scene.scale.x(Date.parse('2015-06-13T12:00Z'));
  // Its circle is kept inside its bin, so that it may stand off by some px.
  assert.equal(cluster?.count, 3);
  assert.ok(Math.abs(cluster.x - x) <= 12, `${cluster.x} for ${x}`);
});

test('while the reader pans, no mark jumps: neither up or down nor against the rest', () => {
  const days = fc.array(fc.nat(400), { minLength: 2, maxLength: 40 });
  const shifts = fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(days, shifts, (days, shifts) => {
      const index = indexOf([...days.map((day) => ({ date: dayAt(1_000 + day) })), ...ends]);
      const first = { start: Date.parse(dayAt(1_150)), end: Date.parse(dayAt(1_250)) };
      const seen = new Map<string, { readonly y: number; readonly time: number }>();
      shifts.forEach((_, i) => {
        const pans = shifts.slice(0, i + 1).map((fraction) => ({ type: 'pan', fraction }) as const);
        const scene = sceneOf(index, { window: first, actions: pans });
        for (const { key, x, y } of [...pointsOf(scene), ...clustersOf(scene)]) {
          const known = seen.get(key) ?? { y, time: scene.scale.time(x) };
          assert.equal(y, known.y, `${key} has jumped`);
          assert.ok(Math.abs(scene.scale.x(known.time) - x) < rounding, `${key} has moved`);
          seen.set(key, known);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('a mark that was lifted off its neighbour stays lifted while that leaves the plot', () => {
  const hundredDays = 100 * 86_400_000;
  for (const day of [1_011, 1_017, 1_019]) {
    const index = indexOf([{ date: dayAt(day) }, { date: dayAt(day + 2) }, ...ends]);
    const seen = new Map<string, number>();
    for (let shift = -4; shift < 4; shift += 0.1) {
      for (const left of [0, hundredDays]) {
        const start = Date.parse(dayAt(day)) + shift * 86_400_000 - left;
        const scene = sceneOf(index, { window: { start, end: start + hundredDays } });
        for (const { key, y } of pointsOf(scene)) {
          assert.equal(y, seen.get(key) ?? y, `${key} on day ${day}`);
          seen.set(key, y);
        }
      }
    }
  }
});

test('a mark is chosen where it is, or holds, the event whose card is open', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(), (events, pick) => {
      const selected = pick % events.length;
      const index = indexOf(events);
      const scene = sceneOf(index, { actions: [{ type: 'select', id: `e${selected}` }] });
      const chosenLanes = scene.lanes
        .filter(({ marks }) => marks.some(({ chosen }) => chosen))
        .map(({ id }) => id);
      const lanes = events[selected]?.lanes ?? [];
      assert.deepEqual(chosenLanes.sort(), lanes.length === 0 ? [''] : lanes.slice().sort());
      for (const { marks } of scene.lanes) {
        assert.ok(marks.filter(({ chosen }) => chosen).length <= 1);
        for (const mark of marks.filter(isOne)) assert.equal(mark.chosen, mark.place === selected);
      }
    }),
    { numRuns: 60 },
  );
});

test('no mark is chosen where no card is open, nor for an event the feed has not', () => {
  const index = indexOf([{ date: '2015-11-20' }, ...ends]);
  for (const id of [null, 'unheard of']) {
    const marks = marksOf(sceneOf(index, { actions: [{ type: 'select', id }] }));
    assert.ok(marks.every(({ chosen }) => !chosen));
  }
});

const isOne = ({ kind }: Mark): boolean => kind === 'point' || kind === 'span';

const pointsOf = (scene: Scene): PointMark[] =>
  marksOf(scene).filter((mark): mark is PointMark => mark.kind === 'point');

const clustersOf = (scene: Scene): ClusterMark[] =>
  marksOf(scene).filter((mark): mark is ClusterMark => mark.kind === 'cluster');

/** Whether two boxes lie over each other, by more than a rounding. */
const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + rounding &&
  b.x + b.width > a.x + rounding &&
  a.y + a.height > b.y + rounding &&
  b.y + b.height > a.y + rounding;
