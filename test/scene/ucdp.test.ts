import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  buildIndex,
  buildScene,
  estimateText,
  findLocale,
  initialView,
  readFeed,
  reduceView,
  type Action,
  type Environment,
  type EventIndex,
  type Feed,
  type Mark,
  type Scene,
  type View,
} from '../../src/core.js';
import { placesOf } from '../../src/scene/mark-events.js';
import { ucdpFeed, ucdpRows } from '../data/ucdp-feed.js';

const all = 1_541;
const widths = [360, 720, 1160] as const;
const groupings = ['lane', 'category', 'none'] as const;
const environment: Environment = {
  locale: findLocale('en'),
  measureText: estimateText,
  measure: 'events',
};
/** Coordinates are sums of fractions, so equal places differ in their last digits. */
const rounding = 1e-6;

const feed = readUcdp();
const indexes = groupings.map((groupBy) => buildIndex(feed, { groupBy }));

test('all 1,541 events are read, and of those with a toll that does not rise the figures are kept', () => {
  const { feed, problems } = readFeed(ucdpFeed);
  const disordered = ucdpRows.filter(({ low, best, high }) => low > best || best > high);
  assert.equal(feed?.events.length, all);
  assert.deepEqual(
    problems.map(({ severity, code, id }) => ({ severity, code, id })),
    disordered.map(({ id }) => ({ severity: 'warning', code: 'wrong-order', id })),
  );
  assert.equal(problems.length, 15);
  assert.deepEqual(
    feed?.events.map(({ casualties }) =>
      casualties?.map(({ low, best, high }) => [low, best, high]),
    ),
    ucdpRows.map(({ low, best, high }) => [[low, best, high]]),
  );
});

for (const width of widths) {
  for (const index of indexes) {
    test(`with all in view at ${width} px, by ${index.groupBy}, every event is drawn or in a cluster`, () => {
      const { lanes, counts } = sceneOf(index, initialView(index.limits), width);
      assert.deepEqual(counts, { shown: all, before: 0, after: 0 });
      assert.deepEqual(
        lanes.map(({ tally }) => tally.single + tally.clustered),
        lanes.map(({ count }) => count),
      );
      assert.equal(total(lanes.map(({ count }) => count)), all);
    });
  }
}

test('at every window no event is lost, and a cluster counts the rows of its time', () => {
  everyView(({ index, scene }) => {
    const { shown, before, after } = scene.counts;
    assert.equal(shown + before + after, all);
    for (const lane of scene.lanes) {
      assert.equal(total(Object.values(lane.tally)), lane.count, lane.label);
      for (const mark of lane.marks) {
        assert.equal(sizeOf(mark), rowsIn(mark.lane, mark.window, index.groupBy), mark.name);
      }
    }
  });
});

test('at every window what lies inside it is drawn, and what lies beyond is not', () => {
  everyView(({ index, view: { window }, scene }) => {
    // Nearer to an edge than this many px, a cluster may stand on its other side.
    const edge = ((window.end - window.start) / (scene.plot.width - 32)) * 64;
    for (const { id, tally } of scene.lanes) {
      const rows = (by: number): number =>
        rowsIn(id, { start: window.start - by, end: window.end + by }, index.groupBy);
      const drawn = tally.single + tally.clustered;
      assert.ok(rows(-edge) <= drawn && drawn <= rows(edge), `${drawn} in ${id}`);
    }
  });
});

test('at every window there are at most 200 targets, and none touches another of its lane', () => {
  everyView(({ scene }) => {
    assert.ok(total(scene.lanes.map(({ marks }) => marks.length)) <= 200);
    for (const { marks } of scene.lanes) assertApart(marks);
  });
});

test('at every window a label is inside its lane, and off all other labels and marks', () => {
  everyView(({ scene }) => {
    for (const { labels, marks, height } of scene.lanes) {
      for (const { box, lines } of labels) {
        const { x, y } = box;
        const right = scene.plot.width - box.width;
        const inside =
          x >= -rounding && x <= right + rounding && y >= 0 && y + box.height <= height;
        assert.ok(inside, `${lines.join(' ')} at ${x}, ${y}`);
      }
      assertApart([...labels, ...marks]);
    }
  });
});

test('panning never parts a cluster nor joins two', () => {
  const steps = fc.array(fc.double({ min: -0.6, max: 0.6, noNaN: true }), { maxLength: 5 });
  everyView(({ index, view, width, shifts }) => {
    const homes = new Map<string, string>();
    let panned = view;
    for (const fraction of [0, ...shifts]) {
      panned = reduceView(panned, { type: 'pan', fraction });
      for (const mark of sceneOf(index, panned, width).lanes.flatMap(({ marks }) => marks)) {
        const members = placesOf(mark, index);
        for (const place of members) {
          const drawn = `${mark.key} of ${members.join()}`;
          const home = homes.get(`${mark.lane}/${place}`) ?? drawn;
          assert.equal(drawn, home);
          homes.set(`${mark.lane}/${place}`, home);
        }
      }
    }
  }, steps);
});

test('the same feed gives the same scene, whatever was looked at before', () => {
  everyView(
    ({ index, view, width, scene }) => {
      const fresh = buildIndex(readUcdp(), { groupBy: index.groupBy });
      assert.deepEqual(plain(sceneOf(fresh, view, width)), plain(scene));
    },
    undefined,
    20,
  );
});

interface Case {
  readonly index: EventIndex;
  readonly view: View;
  readonly width: number;
  readonly scene: Scene;
  readonly shifts: readonly number[];
}

/** Calls `check` with views that zooming and panning lead to, at each width and grouping. */
function everyView(
  check: (drawn: Case) => void,
  shifts: fc.Arbitrary<number[]> = fc.constant([]),
  numRuns = 200,
): void {
  const moment = fc.double({ min: 0, max: 1, noNaN: true });
  const step = fc.oneof(
    fc.record({ factor: fc.double({ min: 0.3, max: 40, noNaN: true }), at: moment }),
    fc.record({ fraction: fc.double({ min: -2, max: 2, noNaN: true }) }),
  );
  const given = [
    fc.constantFrom(...indexes),
    fc.constantFrom(...widths),
    fc.array(step, { maxLength: 6 }),
    shifts,
  ] as const;
  fc.assert(
    fc.property(...given, (index, width, steps, shifts) => {
      const view = steps.reduce(
        (view, step) => reduceView(view, actionOf(step, view)),
        initialView(index.limits),
      );
      check({ index, view, width, shifts, scene: sceneOf(index, view, width) });
    }),
    { numRuns },
  );
}

function actionOf(
  step: { factor: number; at: number } | { fraction: number },
  { window: { start, end } }: View,
): Action {
  if ('fraction' in step) return { type: 'pan', fraction: step.fraction };
  return { type: 'zoom', factor: step.factor, at: start + (end - start) * step.at };
}

function readUcdp(): Feed {
  const { feed } = readFeed(ucdpFeed);
  assert.ok(feed);
  return feed;
}

function sceneOf(index: EventIndex, view: View, width: number): Scene {
  return buildScene(index, view, { width }, environment);
}

/** Rows of the file in a lane and, counted at noon, in a stretch of time. */
function rowsIn(lane: string, window: View['window'], groupBy: EventIndex['groupBy']): number {
  const laneOf = { lane: 'country', category: 'violence' } as const;
  return ucdpRows.filter((row) => {
    const noon = Date.parse(`${row.day}T12:00:00Z`);
    const isInLane = groupBy === 'none' || row[laneOf[groupBy as 'lane']] === lane;
    return isInLane && noon >= window.start && noon <= window.end;
  }).length;
}

const sizeOf = (mark: Mark): number => ('count' in mark ? mark.count : 1);

/** Fails where one of some boxes lies over another. */
function assertApart(boxed: readonly Pick<Mark, 'key' | 'box'>[]): void {
  boxed.forEach(({ key, box: a }, i) => {
    for (const { key: other, box: b } of boxed.slice(i + 1)) {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      assert.ok(across <= rounding || down <= rounding, `${key} lies over ${other}`);
    }
  });
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** A scene without its functions, which no two scenes share. */
const plain = (scene: Scene): unknown => JSON.parse(JSON.stringify(scene));
