import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sum } from 'd3';
import fc from 'fast-check';
import type { EventIndex } from '../../src/scene/event-index.js';
import { gridAt } from '../../src/scene/grid.js';
import { placesOf } from '../../src/scene/mark-events.js';
import type { DensityMark, Scene } from '../../src/scene/scene.js';
import { anyLook, dayAt, manyEvents, windowIn } from './random-feed.js';
import { between, indexOf, marksOf, sceneOf } from './scene-of.js';

const anySpan = fc.record({
  start: fc.nat(4_000),
  length: fc.integer({ min: 1, max: 900 }),
  importance: fc.integer({ min: 1, max: 5 }),
});
const anySpans = fc.array(anySpan, { minLength: 10, maxLength: 60 });

test('a step counts the bars without a row that run in it', () => {
  everyScene((scene, without) => {
    for (const { steps } of bandsOf(scene)) {
      for (const { x, width, count } of steps) {
        const [from, to] = [x, x + width].map((x) => toHundredth(scene.scale.time(x)));
        assert.ok(from !== undefined && to !== undefined);
        assert.equal(count, without.filter(({ start, end }) => start < to && end > from).length);
      }
    }
  });
});

test('each bar without a row is in exactly one band', () => {
  everyScene((scene, without, index) => {
    const banded = bandsOf(scene).flatMap((band) => placesOf(band, index));
    assert.deepEqual(
      banded.sort((a, b) => a - b),
      without.map(({ place }) => place),
    );
  });
});

test('a band keeps its shape while it is panned', () => {
  const events = Array.from({ length: 400 }, (_, i) => ({
    date: `${dayAt(i)}/${dayAt(i + 90 + (i % 7) * 30)}`,
  }));
  const index = indexOf(events);
  const day = 86_400_000;
  const stepsFrom = (days: number): Map<number, number> => {
    const start = Date.UTC(2012, 2, 1) + days * day;
    const scene = sceneOf(index, { window: { start, end: start + 300 * day } });
    // The edges of the plot cut what lies on them.
    const whole = bandsOf(scene).flatMap(({ steps }) => steps.slice(1, -1));
    return new Map(whole.map(({ x, count }) => [Math.round(scene.scale.time(x)), count]));
  };
  const [before, after] = [stepsFrom(0), stepsFrom(11)];
  const shared = [...before].filter(([time]) => after.has(time));
  assert.ok(shared.length > 50);
  for (const [time, count] of shared) assert.equal(after.get(time), count);
});

test('a band knows how many bars it stands for and how many run at once at most', () => {
  everyScene((scene, _, index) => {
    for (const band of bandsOf(scene)) {
      const { count, most, steps } = band;
      const places = placesOf(band, index);
      assert.equal(count, places.length);
      assert.equal(most, Math.max(...steps.map((step) => step.count)));
      assert.ok(most <= count);
    }
  });
});

test('the steps of a band lie side by side, none of them empty, and its target is in the plot', () => {
  everyScene((scene) => {
    for (const { box, steps } of bandsOf(scene)) {
      steps.forEach(({ x, count }, i) => {
        const last = steps[i - 1];
        assert.ok(count > 0);
        if (last) assert.ok(Math.abs(x - last.x - last.width) < 0.001);
      });
      assert.ok(box.x >= 0 && box.x + box.width <= scene.plot.width, JSON.stringify(box));
      assert.ok(box.width >= 24 && box.height >= 24);
    }
  });
});

test('the target of a band that begins at the very end of the plot is in the plot too', () => {
  const events = Array.from({ length: 9 }, () => ({ date: '2016-01-10/2017-12-31' }));
  const scene = sceneOf(indexOf([...events, { date: '2012' }]), {
    window: between('2014-01-01', '2016-01-01'),
  });
  const [band] = bandsOf(scene);
  assert.ok(band && sum(band.steps, ({ width }) => width) < 24);
  assert.ok(band.box.width >= 24 && band.box.x + band.box.width <= scene.plot.width);
});

test('the most important of its bars stands for a band', () => {
  everyScene((scene, _, index) => {
    const importanceOf = (place: number): number => index.feed.events[place]?.importance ?? 3;
    for (const band of bandsOf(scene)) {
      const { place } = band;
      const places = placesOf(band, index);
      assert.ok(places.includes(place));
      assert.equal(importanceOf(place), Math.max(...places.map(importanceOf)));
    }
  });
});

test('bars that do not fit their rows are told in words: how many, and when', () => {
  const events = Array.from({ length: 9 }, () => ({ date: '2015-02/2016-07' }));
  const scene = sceneOf(indexOf([...events, { date: '2012' }, { date: '2023' }]));
  const [band] = bandsOf(scene);
  const bars = marksOf(scene).filter(({ kind }) => kind === 'span').length;
  assert.equal(band?.count, 9 - bars);
  assert.equal(band.name, `${9 - bars} more that do not fit here, February 2015 to July 2016`);
});

test('more than a thousand bars of a lane give way to bands as a whole', () => {
  const spans = manyEvents(12_000).filter(({ date }) => date.includes('/'));
  const scene = sceneOf(indexOf(spans.map(({ date }) => ({ date }))), {
    window: between('2015-01-01', '2016-01-01'),
  });
  assert.ok(marksOf(scene).every(({ kind }) => kind !== 'span'));
  assert.ok((bandsOf(scene)[0]?.most ?? 0) > 50);
});

/** Where a step begins is told in px: turning that into time again is off by some thousandths of a ms. */
const toHundredth = (time: number): number => Math.round(time * 100) / 100;

interface Bar {
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** Calls `check` with scenes of one crowded lane, and the bars in sight that are not drawn. */
function everyScene(
  check: (scene: Scene, without: readonly Bar[], index: EventIndex) => void,
): void {
  fc.assert(
    fc.property(anySpans, anyLook, (spans, look) => {
      const index = indexOf(
        spans.map(({ start, length, importance }) => ({
          date: `${dayAt(start)}/${dayAt(start + length)}`,
          importance,
        })),
      );
      const scene = sceneOf(index, { window: windowIn(index.limits.extent, look) });
      check(scene, barsWithoutRow(scene, index), index);
    }),
    { numRuns: 40 },
  );
}

function barsWithoutRow(scene: Scene, { times }: EventIndex): Bar[] {
  const { scale, plot } = scene;
  const drawn = new Set(marksOf(scene).map(({ kind, place }) => (kind === 'span' ? place : null)));
  const bin = gridAt(scale.pixelsPerMs).width;
  return [...times.starts.keys()]
    .map((place) => ({ place, start: times.starts[place] ?? 0, end: times.ends[place] ?? 0 }))
    .filter(({ start, end }) => end - start >= bin)
    .filter(({ start, end }) => end > scale.time(0) && start < scale.time(plot.width))
    .filter(({ place }) => !drawn.has(place));
}

const bandsOf = (scene: Scene): DensityMark[] =>
  marksOf(scene).filter((mark): mark is DensityMark => mark.kind === 'density');
