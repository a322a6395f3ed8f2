import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Environment } from '../../src/scene/environment.js';
import type { SceneOverview } from '../../src/scene/scene.js';
import { estimateText } from '../../src/scene/text.js';
import { windowTargets } from '../../src/scene/window-targets.js';
import type { TimeWindow } from '../../src/view/time-window.js';
import type { EventDraft } from './feed-of.js';
import { anyEvents, anyWidth } from './random-feed.js';
import { between, environment, indexOf, sceneOf } from './scene-of.js';

const DECADE: readonly EventDraft[] = [{ date: '2012-01-17' }, { date: '2023-12-31' }];

test('the three targets of a window are 24 px wide or more, in order, apart, and inside the strip', () => {
  const any = fc
    .integer({ min: 200, max: 1400 })
    .chain((width) =>
      fc.tuple(
        fc.constant(width),
        fc.double({ min: 24, max: width - 24, noNaN: true }),
        fc.double({ min: 24, max: width - 24, noNaN: true }),
      ),
    );
  fc.assert(
    fc.property(any, ([width, a, b]) => {
      const { start, both, end } = windowTargets(Math.min(a, b), Math.max(a, b), width);
      for (const target of [start, both, end]) assert.ok(target.width >= 24 - 1e-9);
      assert.ok(start.x >= -1e-9 && end.x + end.width <= width + 1e-9);
      assert.ok(start.x + start.width <= both.x + 1e-9);
      assert.ok(both.x + both.width <= end.x + 1e-9);
    }),
  );
});

test('handles stand astride the ends of a wide window, and outside those of a narrow one', () => {
  assert.deepEqual(windowTargets(100, 200, 900), {
    start: { x: 88, width: 24 },
    both: { x: 112, width: 76 },
    end: { x: 188, width: 24 },
  });
  assert.deepEqual(windowTargets(100, 124, 900), {
    start: { x: 76, width: 24 },
    both: { x: 100, width: 24 },
    end: { x: 124, width: 24 },
  });
  assert.deepEqual(windowTargets(100, 102, 900), {
    start: { x: 65, width: 24 },
    both: { x: 89, width: 24 },
    end: { x: 113, width: 24 },
  });
});

const WORDS: readonly (readonly [string, string, string, string, string])[] = [
  ['2012-01-01', '2024-01-01', 'January 2012', 'December 2023', 'January 2012 to December 2023'],
  ['2012-01-01', '2023-08-01', 'January 2012', 'July 2023', 'January 2012 to July 2023'],
  ['2015-03-01', '2015-04-01', '1 March 2015', '31 March 2015', '1 to 31 March 2015'],
];
for (const [start, end, first, last, whole] of WORDS) {
  test(`the sliders say of ${start} to ${end}: ${first}, ${last}, ${whole}`, () => {
    const { sliders } = overviewOf(DECADE, between(start, end));
    assert.equal(sliders.start.text, first);
    assert.equal(sliders.end.text, last);
    assert.equal(sliders.both.text, whole);
  });
}

test('a slider of a few hours says the time of day, and goes by minutes', () => {
  const { sliders, step } = overviewOf([
    { date: '2015-11-20T07:00:00Z' },
    { date: '2015-11-20T09:30:00Z' },
  ]);
  assert.equal(sliders.start.text, '20 November 2015, 07:00 UTC');
  const time = Date.parse('2015-11-20T07:00Z');
  assert.equal(step.offset(time, 1) - time, 60_000);
});

test('the numbers of a slider are whole, finite and in order, in any feed', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, (events, width) => {
      const { sliders, step } = sceneOf(indexOf(events), { width }).overview;
      for (const { least, now, most, text } of Object.values(sliders)) {
        for (const value of [least, now, most]) assert.ok(Number.isInteger(value));
        assert.ok(0 <= least && least <= now && now <= most && most <= 1_000);
        assert.notEqual(text, '');
      }
      assert.ok(step.offset(0, 1) > 0);
    }),
    { numRuns: 40 },
  );
});

const EXTENTS: readonly (readonly [string, string, number, string, string])[] = [
  ['2012-01-17', '2023-12-31', 1160, '2012', '2023'],
  ['2012-01-17', '2023-12-31', 320, '2012', '2023'],
  ['1066', '2023', 720, '1000', '2099'],
  ['2015-11-01', '2015-12-20', 720, '1 Nov 2015', '20 Dec 2015'],
  ['2014-11-05', '2016-02-10', 720, 'Oct 2014', 'Feb 2016'],
];
for (const [first, last, width, left, right] of EXTENTS) {
  test(`the strip from ${first} to ${last} is dated ${left} and ${right} at its ends, at ${width} px`, () => {
    const { ticks } = sceneOf(indexOf([{ date: first }, { date: last }]), { width }).overview;
    assert.equal(ticks[0]?.label, left);
    assert.equal(ticks.at(-1)?.label, right);
  });
}

test('dates below the strip lie apart and within it', () => {
  fc.assert(
    fc.property(anyEvents, anyWidth, (events, width) => {
      const { ticks, scale } = sceneOf(indexOf(events), { width }).overview;
      const spans = ticks.map(({ x, label, anchor }) => {
        const long = estimateText(label);
        return anchor === 'end' ? [x - long, x] : [x, x + long];
      });
      spans.forEach(([left = 0, right = 0], i) => {
        const next = spans[i + 1]?.[0];
        assert.ok(next === undefined || right < next, ticks.map(({ label }) => label).join());
        if (ticks.length > 1) assert.ok(left >= scale.range[0] && right <= scale.range[1] + 1e-6);
      });
    }),
    { numRuns: 40 },
  );
});

test('the peak says what the highest bar stands for', () => {
  const { peak, bars, base } = overviewOf([...DECADE, { date: '2012-01-18' }]);
  assert.equal(peak?.text, '2');
  assert.equal(base - (peak?.y ?? 0), Math.max(...bars.map(({ height }) => height)));
});

test('of deaths the strip says of how many events none are known, and of events nothing', () => {
  const events: readonly EventDraft[] = [
    { date: '2012-01-17', casualties: [{ outcome: 'killed', low: 1, high: 3 }] },
    { date: '2013-01-17', casualties: [{ outcome: 'wounded', best: 4 }] },
    { date: '2014-01-17' },
  ];
  const killed: Environment = { ...environment, measure: 'killed' };
  assert.equal(
    sceneOf(indexOf(events), { environment: killed }).overview.remark,
    'toll unknown: 2',
  );
  assert.equal(overviewOf(events).remark, '');
  assert.equal(sceneOf(indexOf(events.slice(0, 1)), { environment: killed }).overview.remark, '');
});

const overviewOf = (events: readonly EventDraft[], window?: TimeWindow): SceneOverview =>
  sceneOf(indexOf(events), window ? { window } : {}).overview;
