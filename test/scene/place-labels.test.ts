import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EventIndex } from '../../src/scene/event-index.js';
import type { Box, ClusterMark, MarkLabel, PointMark, SceneLane } from '../../src/scene/scene.js';
import { estimateText } from '../../src/scene/text.js';
import type { EventDraft } from './feed-of.js';
import { anyEvents, anyLook, anyWidth, windowIn } from './random-feed.js';
import { indexOf, rounding, sceneOf, type SceneDraft } from './scene-of.js';

test('no label lies over another, nor over a mark or the leader line of another', () => {
  everyLane(({ labels, marks }) => {
    for (const label of labels) {
      const others = labels.filter((other) => other !== label);
      const solid = [
        ...marks.map(({ key, box }) => ({ key, box })),
        ...others.map(({ key, box }) => ({ key, box })),
        ...others.flatMap((other) => ({ key: `line of ${other.key}`, box: lineOf(other) })),
      ];
      for (const { key, box } of solid) {
        assert.ok(areApart(label.box, box), `${label.key} lies over ${key}`);
      }
    }
  });
});

test('no leader line crosses a mark but its own, nor another line', () => {
  everyLane(({ labels, marks }) => {
    for (const { key, leader } of labels) {
      const line = boxOf(leader);
      for (const mark of marks) {
        if (mark.key !== key) assert.ok(areApart(line, mark.box), `${key} crosses ${mark.key}`);
      }
      for (const other of labels) {
        if (other.key !== key) assert.ok(areApart(line, boxOf(other.leader)), key);
      }
    }
  });
});

test('a label is not cut by the edges of the plot, nor by those of its lane', () => {
  everyLane(({ labels, height }, _, plotWidth) => {
    for (const { box, key } of labels) {
      assert.ok(box.x >= 0 && box.x + box.width <= plotWidth, key);
      assert.ok(box.y >= 0 && box.y + box.height <= height, key);
    }
  });
});

test('a label above other marks has a line to its own', () => {
  everyLane(({ labels, marks }) => {
    for (const { key, box, leader } of labels) {
      const below = pointsOf(marks).filter(({ x }) => x >= box.x && x <= box.x + box.width);
      assert.ok(leader !== null || below.every((mark) => mark.key === key), key);
    }
  });
});

test('a leader line goes from its label down to its mark', () => {
  everyLane(({ labels, marks }) => {
    for (const { key, box, leader } of labels) {
      const mark = pointsOf(marks).find((mark) => mark.key === key);
      assert.ok(mark, key);
      if (!leader) continue;
      assert.equal(leader.x, mark.x);
      assert.ok(leader.y >= box.y + box.height && leader.y <= leader.y2);
      assert.ok(leader.y2 <= mark.box.y && leader.y2 > mark.box.y - 3);
    }
  });
});

test('a label is the whole title in one line or two, or whole words of it and an ellipsis', () => {
  everyLane(({ labels, marks }, { feed }) => {
    for (const { key, lines } of labels) {
      const mark = marks.find((mark) => mark.key === key);
      const title = feed.events[mark?.place ?? -1]?.title as string;
      const text = lines.join(' ');
      const isCut = text.endsWith('…') && title.startsWith(`${text.slice(0, -1)} `);
      assert.ok(lines.length <= 2 && (text === title || isCut), `${text} for ${title}`);
    }
  });
});

test('a label has room for its words, and for the count of a cluster after its last line', () => {
  everyLane(({ labels, marks }) => {
    for (const { key, lines, more, box, anchor, x } of labels) {
      const mark = pointsOf(marks).find((mark) => mark.key === key);
      assert.equal(more, mark?.kind === 'cluster' ? `+${mark.count - 1}` : '', key);
      const last = lines.length - 1;
      const widths = lines.map((line, i) =>
        estimateText(i === last && more !== '' ? `${line} ${more}` : line),
      );
      assert.ok(Math.max(...widths) <= box.width + rounding, key);
      const start = { start: x, middle: x - box.width / 2, end: x - box.width }[anchor];
      assert.ok(Math.abs(start - box.x) < rounding, key);
    }
  });
});

test('every label belongs to one mark, and no mark has two', () => {
  everyLane(({ labels, marks }) => {
    const keys = labels.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.every((key) => pointsOf(marks).some((mark) => mark.key === key)));
  });
});

test('of two events whose labels want one place the important one is labelled', () => {
  const title = 'An attack on the northern army camp';
  // So near each other, and so near the edges of a narrow plot, that there is room for one of the two only.
  const events = (importance: readonly number[]): EventDraft[] =>
    ['2015-01-10', '2015-01-12', '2015-01-14', '2015-01-16'].map((date, i) => ({
      date,
      title: `${title} ${i}`,
      importance: importance[i],
    }));
  for (const [at, importance] of [
    [5, 1, 1, 1],
    [1, 5, 1, 1],
    [1, 1, 5, 1],
    [1, 1, 1, 5],
  ].entries()) {
    const { labels, marks } = laneOf(events(importance), { width: 240 });
    assert.equal(marks.length, 4);
    assert.ok(labels.length < 4);
    assert.ok(labels.some(({ key }) => key === `/e${at}`));
  }
});

test('an event alone is labelled right at its mark, on one line and without a leader', () => {
  const { labels } = laneOf([
    { date: '2015-01-10', title: 'Serval begins' },
    { date: '2015-03-10', title: 'Barkhane begins' },
  ]);
  assert.deepEqual(
    labels.map(({ lines, leader, more }) => ({ lines, leader, more })),
    [
      { lines: ['Serval begins'], leader: null, more: '' },
      { lines: ['Barkhane begins'], leader: null, more: '' },
    ],
  );
});

test('a long title is set in two lines, as even as whole words allow', () => {
  const title = 'Gunmen attack the Radisson Blu hotel';
  const { labels } = laneOf([{ date: '2015-01-10', title }, { date: '2015-03-10' }]);
  const [label] = labels;
  assert.deepEqual(label?.lines, ['Gunmen attack the', 'Radisson Blu hotel']);
});

test('a cluster is labelled by its foremost event and says how many more it stands for', () => {
  const { labels } = laneOf([
    { date: '2015-01-10', title: 'Minor' },
    { date: '2015-01-10', title: 'Major', importance: 5 },
    { date: '2015-01-10', title: 'Another' },
    { date: '2015-03-10' },
  ]);
  const [label] = labels;
  assert.deepEqual(label?.lines, ['Major']);
  assert.equal(label?.more, '+2');
});

function everyLane(check: (lane: SceneLane, index: EventIndex, plotWidth: number) => void): void {
  fc.assert(
    fc.property(anyEvents, anyWidth, anyLook, (events, width, look) => {
      const index = indexOf(events);
      const scene = sceneOf(index, { width, window: windowIn(index.limits.extent, look) });
      for (const lane of scene.lanes) check(lane, index, scene.plot.width);
    }),
    { numRuns: 50 },
  );
}

/** The one lane of some events. */
function laneOf(events: readonly EventDraft[], draft?: SceneDraft): SceneLane {
  const [lane] = sceneOf(indexOf(events), draft).lanes;
  assert.ok(lane);
  return lane;
}

const pointsOf = (marks: SceneLane['marks']): (PointMark | ClusterMark)[] =>
  marks.filter((mark) => mark.kind === 'point' || mark.kind === 'cluster');

const lineOf = ({ leader }: MarkLabel): Box => boxOf(leader);

function boxOf(leader: MarkLabel['leader']): Box {
  if (!leader) return { x: 0, y: -1e9, width: 0, height: 0 };
  return { x: leader.x, y: leader.y, width: 0, height: leader.y2 - leader.y };
}

const areApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x + rounding ||
  b.x + b.width <= a.x + rounding ||
  a.y + a.height <= b.y + rounding ||
  b.y + b.height <= a.y + rounding;
