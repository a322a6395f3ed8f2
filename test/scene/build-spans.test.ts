import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Scene, SpanMark } from '../../src/scene/scene.js';
import { estimateText } from '../../src/scene/text.js';
import type { EventDraft } from './feed-of.js';
import { anyEvents, anyLook, anyWidth, windowIn } from './random-feed.js';
import { between, indexOf, marksOf, rounding, sceneOf, type SceneDraft } from './scene-of.js';

const around: readonly EventDraft[] = [{ date: '2012-01-17' }, { date: '2023-12-31' }];

test('a bar reaches from its first to its last possible moment, and is sure in between', () => {
  const { scene, bar } = draw({ date: '2015-03/2018-06' });
  const { x } = scene.scale;
  assert.deepEqual(
    [bar.x, bar.sureX, bar.sureX2, bar.x2],
    ['2015-03-01', '2015-04-01', '2018-06-01', '2018-07-01'].map((day) => x(Date.parse(day))),
  );
});

test('a bar tells which of its ends are open', () => {
  const ends = ['2015-01-01/2018-01-01', '2015-01-01/..', '../2018-01-01'].map((date) => {
    const { openLeft, openRight } = draw({ date }).bar;
    return [openLeft, openRight];
  });
  assert.deepEqual(ends, [
    [false, false],
    [false, true],
    [true, false],
  ]);
});

test('a label that fits stands inside its bar', () => {
  const { bar } = draw({ date: '2014/2020', title: 'Barkhane' });
  assert.deepEqual(bar.label, { x: bar.x + 7, text: 'Barkhane', inside: true });
});

test('a label that does not fit stands behind its bar', () => {
  const { bar } = draw({ date: '2014-01/2014-08', title: 'Operation Serval in the north' });
  assert.deepEqual(bar.label, {
    x: bar.x2 + 7,
    text: 'Operation Serval in the north',
    inside: false,
  });
});

test('a label behind an open end leaves room for the arrow', () => {
  const title = 'Operation Serval in the north';
  const others = [{ date: '2030-01-01' }, { date: '2031-01-01' }];
  const { bar } = draw({ date: '2030-05/..', title }, {}, others);
  assert.deepEqual(bar.label, { x: bar.x2 + 14, text: title, inside: false });
});

test('at the end of the timeline a label stands before its bar', () => {
  const title = 'Operation Serval in the north';
  const { bar } = draw({ date: '2023-01/2023-12', title });
  assert.equal(bar.label?.inside, false);
  assert.ok(Math.abs((bar.label?.x ?? 0) + estimateText(title) + 7 - bar.x) < rounding);
});

test('the label of a bar that began before the plot sticks to its left edge', () => {
  const window = between('2016-01-01', '2018-01-01');
  const { bar } = draw({ date: '2014/2020', title: 'Barkhane' }, { window });
  assert.deepEqual(bar.label, { x: 7, text: 'Barkhane', inside: true });
});

const sights: readonly [date: string, tally: { single: number; before: number; after: number }][] =
  [
    ['2015-01-01/2017-12-11', { single: 0, before: 2, after: 1 }],
    ['2015-01-01/2017-12-20', { single: 1, before: 1, after: 1 }],
    ['2020-01-11/2022-01-01', { single: 1, before: 1, after: 1 }],
    ['2020-01-22/2022-01-01', { single: 0, before: 1, after: 2 }],
  ];
for (const [date, tally] of sights) {
  test(`at 1.3 px a day, a bar from ${date.replace('/', ' to ')} is ${tally.single ? '' : 'not '}in sight`, () => {
    const window = between('2018-01-01', '2020-01-01');
    const [lane] = sceneOf(indexOf([{ date }, ...around]), { window }).lanes;
    assert.deepEqual(lane?.tally, { clustered: 0, banded: 0, ...tally });
  });
}

test('a label is inside its bar or beside it, and never cut', () => {
  everyScene(({ plot }, bars) => {
    for (const { label, x, x2 } of bars) {
      if (!label) continue;
      const right = label.x + estimateText(label.text);
      assert.ok(label.x >= -rounding && right <= plot.width + rounding, label.text);
      const isInside = label.x >= x && right <= x2 + rounding;
      const isBeside = label.x >= x2 || right <= x;
      assert.ok(label.inside ? isInside : isBeside, label.text);
    }
  });
});

test('a label stands where its bar keeps room for it, also between two steps of the packing', () => {
  const bar = {
    date: '2012-05-23/2014-11-27',
    title: 'A title that is so long that there is room for it on one side of its bar only',
  };
  const index = indexOf([{ date: '2015-04-01/..' }, bar]);
  for (let width = 400; width < 880; width += 3) {
    assertApart(barsOf(sceneOf(index, { width })));
  }
});

test('neither bars nor their labels lie over one another', () => {
  everyScene((_, bars) => assertApart(bars));
});

test('the target of a bar is in the plot and large enough to be hit', () => {
  everyScene(({ plot }, bars) => {
    for (const { box, x, x2 } of bars) {
      assert.ok(x2 > 0 && x < plot.width);
      assert.ok(box.x >= 0 && box.x + box.width <= plot.width + rounding, JSON.stringify(box));
      assert.ok(box.width >= 24 && box.height >= 24);
    }
  });
});

test('bars keep their rows while the reader pans', () => {
  const shifts = fc.array(fc.double({ min: -0.7, max: 0.7, noNaN: true }), { maxLength: 4 });
  fc.assert(
    fc.property(anyEvents, anyLook, shifts, (events, look, shifts) => {
      const index = indexOf(events);
      const window = windowIn(index.limits.extent, look);
      const rows = new Map<string, number>();
      shifts.forEach((_, i) => {
        const actions = shifts
          .slice(0, i + 1)
          .map((fraction) => ({ type: 'pan', fraction }) as const);
        for (const { key, y } of barsOf(sceneOf(index, { window, actions }))) {
          assert.equal(y, rows.get(key) ?? y);
          rows.set(key, y);
        }
      });
    }),
    { numRuns: 40 },
  );
});

function everyScene(check: (scene: Scene, bars: readonly SpanMark[]) => void): void {
  fc.assert(
    fc.property(anyEvents, anyWidth, anyLook, (events, width, look) => {
      const index = indexOf(events);
      const scene = sceneOf(index, { width, window: windowIn(index.limits.extent, look) });
      check(scene, barsOf(scene));
    }),
    { numRuns: 50 },
  );
}

/** The scene with one bar, between points that hold the extent, and others. */
function draw(
  event: EventDraft,
  draft?: SceneDraft,
  others: readonly EventDraft[] = around,
): { scene: Scene; bar: SpanMark } {
  const scene = sceneOf(indexOf([event, ...others]), draft);
  const bar = barsOf(scene).find(({ place }) => place === 0);
  assert.ok(bar);
  return { scene, bar };
}

const barsOf = (scene: Scene): SpanMark[] =>
  marksOf(scene).filter((mark): mark is SpanMark => mark.kind === 'span');

/** Fails where two bars of a row, with their labels, lie over one another. */
function assertApart(bars: readonly SpanMark[]): void {
  for (const a of bars) {
    for (const b of bars) {
      if (a === b || a.lane !== b.lane || a.y !== b.y) continue;
      const [first, last] = [stretchOf(a), stretchOf(b)];
      const apart = first[1] <= last[0] + rounding || last[1] <= first[0] + rounding;
      assert.ok(apart, `${a.name} and ${b.name}`);
    }
  }
}

/** What a bar takes up in its row, its label included. */
function stretchOf({ x, x2, label }: SpanMark): [number, number] {
  if (!label) return [x, x2];
  return [Math.min(x, label.x), Math.max(x2, label.x + estimateText(label.text))];
}
