import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ascending } from 'd3';
import fc from 'fast-check';
import type { EventIndex } from '../../src/scene/event-index.js';
import { middleOf } from '../../src/scene/event-times.js';
import { eventsIn } from '../../src/scene/events-in.js';
import { groupings } from '../../src/scene/grouping.js';
import { placesOf, standsFor } from '../../src/scene/mark-events.js';
import type { Mark, Scene } from '../../src/scene/scene.js';
import { anyEvents, anyFilters, anyLook, anyWidth, meets, windowIn } from './random-feed.js';
import { between, indexOf, marksOf, sceneOf } from './scene-of.js';

test('in each lane every event is drawn, in a cluster, in a band, before or after, and only once', () => {
  everyScene((scene, { lanes }) => {
    scene.lanes.forEach(({ label, count, tally }, i) => {
      const { single, clustered, banded, before, after } = tally;
      assert.equal(count, lanes[i]?.count, label);
      assert.equal(single + clustered + banded + before + after, count, label);
    });
  });
});

test('a lane counts the events that name it and pass the filters; one without any is not there', () => {
  fc.assert(
    fc.property(anyEvents, anyFilters, anyWidth, (events, filters, width) => {
      const counts = new Map<string, number>();
      for (const draft of events.filter((draft) => meets(draft, filters))) {
        const { lanes = [] } = draft;
        for (const id of lanes.length > 0 ? lanes : ['']) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      const { lanes } = sceneOf(indexOf(events, 'lane', filters), { width });
      assert.deepEqual(new Map(lanes.map(({ id, count }) => [id, count] as const)), counts);
    }),
    { numRuns: 60 },
  );
});

test('no two marks of a lane stand for the same event, and each for as many as it says', () => {
  everyScene((scene, index) => {
    for (const { marks, tally, label } of scene.lanes) {
      const places = marks.flatMap((mark) => [...placesOf(mark, index)]);
      assert.equal(new Set(places).size, places.length, label);
      assert.equal(places.length, tally.single + tally.clustered + tally.banded, label);
      for (const mark of marks) {
        assert.equal('count' in mark ? mark.count : 1, placesOf(mark, index).length, mark.name);
      }
    }
  });
});

test('what is counted before the plot lies left of it, and after it right of it', () => {
  everyScene((scene, index) => {
    const { scale, plot } = scene;
    scene.lanes.forEach(({ marks, tally, label }, i) => {
      const drawn = new Set(marks.flatMap((mark) => [...placesOf(mark, index)]));
      const rest = [...(index.lanes[i]?.all.events ?? [])].filter((place) => !drawn.has(place));
      const middle = (scale.time(0) + scale.time(plot.width)) / 2;
      const isLeft = (place: number): boolean => middleOf(index.times, place) < middle;
      assert.equal(rest.filter(isLeft).length, tally.before, label);
      assert.equal(rest.filter((place) => !isLeft(place)).length, tally.after, label);
    });
  });
});

test('what happens in the window is drawn, up to its very ends', () => {
  everyScene((scene, index) => {
    const { start, end } = scene.scale.window;
    scene.lanes.forEach(({ marks, label }, i) => {
      const drawn = new Set(marks.flatMap((mark) => [...placesOf(mark, index)]));
      for (const place of index.lanes[i]?.all.events ?? []) {
        const middle = middleOf(index.times, place);
        const isWithin = middle >= start && middle <= end;
        assert.ok(
          !isWithin || drawn.has(place),
          `${index.feed.events[place]?.date ?? ''} in ${label}`,
        );
      }
    });
  });
});

test('every event that passes is in some lane, and no other is', () => {
  everyScene((scene, { lanes }, passing) => {
    const held = new Set(lanes.flatMap(({ all }) => [...all.events]));
    assert.deepEqual([...held].sort(ascending), passing);
    assert.equal(scene.lanes.length, lanes.length);
  });
});

test('a mark stands for the events it is made of and for no other of its lane', () => {
  everyScene((scene, index) => {
    for (const { marks, id } of scene.lanes) {
      const lane = index.lanes.find((lane) => lane.id === id);
      for (const mark of marks) {
        const own = new Set(placesOf(mark, index));
        for (const place of lane?.all.events ?? []) {
          assert.equal(standsFor(mark, place, index), own.has(place), mark.name);
        }
      }
    }
  });
});

test('panning never changes which events share a mark', () => {
  const anyShift = fc.double({ min: -0.9, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(anyEvents, anyFilters, anyLook, anyShift, (events, filters, look, fraction) => {
      const index = indexOf(events, 'lane', filters);
      const window = windowIn(index.limits.extent, look);
      const companies = [[], [{ type: 'pan', fraction } as const]].map((actions) => {
        const round = marksOf(sceneOf(index, { window, actions })).filter(isRound);
        return new Map(round.flatMap((mark) => companyIn(mark, index)));
      });
      const [before, after] = companies;
      for (const [event, places] of after ?? []) {
        assert.equal(places, before?.get(event) ?? places, event);
      }
    }),
    { numRuns: 120 },
  );
});

test('shown, before and after are the events that pass, each once however many lanes it is in', () => {
  everyScene((scene, { times }, passing) => {
    const { start, end } = scene.scale.window;
    const count = (is: (from: number, to: number) => boolean): number =>
      passing.filter((place) => is(times.starts[place] ?? 0, times.ends[place] ?? 0)).length;
    assert.deepEqual(scene.counts, {
      shown: count((from, to) => to > start && from < end),
      before: count((_, to) => to <= start),
      after: count((from) => from >= end),
    });
  });
});

test('the events in a window are those that reach into it, in order of their beginnings', () => {
  const index = indexOf([
    { date: '2018' },
    { date: '2015-06-01/2016-06-01' },
    { date: '2016-12-31' },
    { date: '2014-12-31' },
    { date: '2015-06-01' },
    { date: '2017-01-01' },
    { date: '2013/2020' },
  ]);
  const window = between('2015-01-01', '2017-01-01');
  assert.deepEqual(
    eventsIn(index, window).map(({ id }) => id),
    ['e6', 'e1', 'e4', 'e2'],
  );
  assert.deepEqual(sceneOf(index, { window }).counts, { shown: 4, before: 1, after: 2 });
});

test('marks of a lane are in order of time, and their keys are different in all lanes', () => {
  everyScene((scene) => {
    for (const { marks } of scene.lanes) {
      marks.forEach(({ window }, i) => {
        assert.ok(window.start >= (marks[i - 1]?.window.start ?? -Infinity));
      });
    }
    const keys = marksOf(scene).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });
});

test('targets of points and clusters never touch, nor those of bars, and all are in the plot', () => {
  everyScene((scene) => {
    for (const { marks, height } of scene.lanes) {
      const points = marks.filter(({ kind }) => kind === 'point' || kind === 'cluster');
      points.forEach(({ key, box: a }, i) => {
        // A round mark may fill the plot to its very edge, with its target a px beyond.
        assert.ok(a.x >= -1.001 && a.x + a.width <= scene.plot.width + 1.001, key);
        assert.ok(a.y >= 0 && a.y + a.height <= height, key);
        for (const { key: other, box: b } of points.slice(i + 1)) {
          const apart = Math.abs(a.x - b.x) >= 23.999 || Math.abs(a.y - b.y) >= 23.999;
          assert.ok(apart, `${key} lies over ${other}`);
        }
        for (const { kind, key: other, box: b } of marks) {
          const isBar = kind === 'span' || kind === 'density';
          assert.ok(!isBar || b.y + b.height <= a.y + 0.001, `${key} lies over ${other}`);
        }
      });
    }
  });
});

/** Each event of a mark, and all that it shares the mark with. */
function companyIn(mark: Mark, index: EventIndex): [event: string, company: string][] {
  const places = [...placesOf(mark, index)];
  return places.map((place) => [`${mark.lane} ${place}`, places.join()]);
}

const isRound = ({ kind }: Mark): boolean => kind === 'point' || kind === 'cluster';

/** Checks scenes of all kinds, and tells the places of the events that pass the filters. */
function everyScene(
  check: (scene: Scene, index: EventIndex, passing: readonly number[]) => void,
): void {
  fc.assert(
    fc.property(
      anyEvents,
      fc.constantFrom(...groupings),
      anyFilters,
      anyWidth,
      anyLook,
      (events, groupBy, filters, width, look) => {
        const index = indexOf(events, groupBy, filters);
        const window = windowIn(index.limits.extent, look);
        const passing = events.flatMap((draft, place) => (meets(draft, filters) ? place : []));
        check(sceneOf(index, { width, window }), index, passing);
      },
    ),
    { numRuns: 120 },
  );
}
