import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openMark } from '../../src/elements/conflict-timeline/plot-commands.js';
import type { EventIndex } from '../../src/scene/event-index.js';
import { placesOf, standsFor } from '../../src/scene/mark-events.js';
import type { ClusterMark, Mark } from '../../src/scene/scene.js';
import type { EventDraft } from './feed-of.js';
import { anyEvents } from './random-feed.js';
import { between, indexOf, marksOf, sceneOf } from './scene-of.js';

const ends: readonly EventDraft[] = [{ date: '2012-01-17' }, { date: '2023-12-31' }];

test('a point and a bar open the card of their event', () => {
  const index = indexOf([{ date: '2013/2015' }, { date: '2019-11-20' }, ...ends]);
  const opened = marksOf(sceneOf(index)).map((mark) => openMark(mark, index));
  assert.deepEqual(
    opened,
    ['e2', 'e0', 'e1', 'e3'].map((id) => ({ type: 'select', id })),
  );
});

test('a cluster whose events can be parted is entered, with its events in the middle half', () => {
  const index = indexOf([{ date: '2015-11-20' }, { date: '2015-11-28' }, ...ends]);
  const cluster = clusterIn(index);
  assert.equal(cluster.separable, true);
  assert.deepEqual(openMark(cluster, index), {
    type: 'enter',
    window: {
      start: Date.parse('2015-11-16T12:00Z') - 0.5,
      end: Date.parse('2015-12-02T12:00Z') + 1.5,
    },
    event: { lane: '', id: 'e0' },
  });
});

test('a cluster of one day is listed, in order of time and then of the feed', () => {
  const day = '2015-11-20';
  const index = indexOf([{ date: day, importance: 1 }, { date: day, importance: 5 }, ...ends]);
  const cluster = clusterIn(index);
  assert.equal(cluster.separable, false);
  assert.deepEqual(openMark(cluster, index), { type: 'list', ids: ['e0', 'e1'] });
});

test('a band lists its bars in order of their beginnings', () => {
  const index = indexOf([
    ...Array.from({ length: 9 }, (_, i) => ({
      date: `2015-${String(9 - i).padStart(2, '0')}/2018`,
    })),
    ...ends,
  ]);
  const band = marksOf(sceneOf(index)).find(({ kind }) => kind === 'density');
  assert.ok(band);
  const action = openMark(band, index);
  const begins = (id: string): number => index.times.starts[index.placeOf(id) ?? -1] ?? NaN;
  assert.ok(action.type === 'list' && action.ids.length > 1);
  action.ids.forEach((id, i) => assert.ok(i === 0 || begins(id) > begins(action.ids[i - 1] ?? '')));
});

test('to enter clusters again and again ends at single events or at a list', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const index = indexOf(events);
      let scene = sceneOf(index);
      for (let depth = 0; ; depth++) {
        const cluster = marksOf(scene).find((mark) => mark.kind === 'cluster' && mark.separable);
        if (!cluster) break;
        assert.ok(depth < 40, 'a cluster that never parts');
        const action = openMark(cluster, index);
        assert.ok(action.type === 'enter');
        scene = sceneOf(index, { actions: [action] });
        const shown = marksOf(scene).find((mark) => mark.key === scene.tabStop);
        assert.ok(shown && holds(shown, action.event.id, index), 'its first event is in view');
      }
    }),
    { numRuns: 60 },
  );
});

test('what is called separable is parted at the nearest zoom', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const index = indexOf(events);
      for (const cluster of marksOf(sceneOf(index)).filter(isSeparable)) {
        const middle = (cluster.window.start + cluster.window.end) / 2;
        const nearest = sceneOf(index, { window: { start: middle, end: middle } });
        const together = marksOf(nearest)
          .filter(({ lane, kind }) => lane === cluster.lane && kind === 'cluster')
          .some((mark) => placesOf(mark, index).length === cluster.count);
        assert.equal(together, false, cluster.name);
      }
    }),
    { numRuns: 60 },
  );
});

function clusterIn(index: EventIndex): ClusterMark {
  const scene = sceneOf(index, { window: between('2012-01-17', '2024-01-01') });
  const cluster = marksOf(scene).find((mark): mark is ClusterMark => mark.kind === 'cluster');
  assert.ok(cluster);
  return cluster;
}

const isSeparable = (mark: Mark): mark is ClusterMark => mark.kind === 'cluster' && mark.separable;

const holds = (mark: Mark, id: string, index: EventIndex): boolean =>
  standsFor(mark, index.placeOf(id) ?? -1, index);
