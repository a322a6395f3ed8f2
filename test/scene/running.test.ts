import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EventIndex } from '../../src/scene/event-index.js';
import { barStrata } from '../../src/scene/lane-index.js';
import {
  countBeside,
  countRunning,
  extentOfRunning,
  foremostRunning,
  isRunning,
  placesRunning,
  type Lasting,
} from '../../src/scene/running.js';
import type { TimeWindow } from '../../src/view/time-window.js';
import { anyLook, dayAt, windowIn } from './random-feed.js';
import { indexOf } from './scene-of.js';

const anySpan = fc.record({
  start: fc.nat(4_000),
  length: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 3_000 })),
  importance: fc.integer({ min: 1, max: 5 }),
});

test('what runs in a stretch of time is counted and named as by a plain search', () => {
  everyStretch(({ all, run, index, running }) => {
    const { times } = index;
    assert.equal(countRunning(all, run), running.length);
    assert.deepEqual(
      placesRunning(all, run, times),
      running.map(({ place }) => place),
    );
    const names = new Set(running.map(({ place }) => place));
    for (const place of times.starts.keys()) {
      assert.equal(isRunning(all, place, run, times), names.has(place));
    }
  });
});

test('what is over before it, what runs in it and what begins after it are all there is', () => {
  everyStretch(({ all, run, index, running }) => {
    const { starts, ends } = index.times;
    const { before, after } = countBeside(all, run);
    assert.equal(before, ends.filter((end) => end <= run.start).length);
    assert.equal(after, starts.filter((start) => start >= run.end).length);
    assert.equal(before + running.length + after, starts.length);
  });
});

test('the most important of what runs are told first, of equals the earlier', () => {
  everyStretch(({ all, run, index: { times, facts }, running }, most) => {
    const ranked = running
      .slice()
      .sort((a, b) => b.importance - a.importance || a.start - b.start || a.place - b.place);
    assert.deepEqual(
      foremostRunning(all, run, times, facts.importance, most),
      ranked.slice(0, most).map(({ place }) => place),
    );
  });
});

test('its extent is from the first beginning to the last end, but for those left out', () => {
  everyStretch(({ all, run, index: { times }, running }, most) => {
    const rest = running.slice(most);
    const but = new Set(running.slice(0, most).map(({ place }) => place));
    assert.deepEqual(extentOfRunning(all, run, times, but), {
      start: Math.min(...rest.map(({ start }) => start)),
      end: Math.max(...rest.map(({ end }) => end)),
    });
  });
});

interface Span extends TimeWindow {
  readonly place: number;
  readonly importance: number;
}

interface Stretch {
  readonly index: EventIndex;
  readonly all: readonly Lasting[];
  readonly run: TimeWindow;
  /** What runs in it, in the order in which it begins, by a plain search. */
  readonly running: readonly Span[];
}

function everyStretch(check: (stretch: Stretch, most: number) => void): void {
  const given = [fc.array(anySpan, { minLength: 1, maxLength: 150 }), anyLook, fc.nat(9)] as const;
  fc.assert(
    fc.property(...given, (spans, look, most) => {
      const index = indexOf(
        spans.map(({ start, length, importance }) => ({
          date: `${dayAt(start)}/${dayAt(start + length)}`,
          importance,
        })),
      );
      const [lane] = index.lanes;
      assert.ok(lane);
      const run = windowIn(index.limits.extent, look);
      const running = spans
        .map(({ importance }, place) => ({
          place,
          importance,
          start: index.times.starts[place] ?? 0,
          end: index.times.ends[place] ?? 0,
        }))
        .filter(({ start, end }) => start < run.end && end > run.start)
        .sort((a, b) => a.start - b.start || a.place - b.place);
      check({ index, all: barStrata(lane, 0), run, running }, most);
    }),
    { numRuns: 60 },
  );
}
