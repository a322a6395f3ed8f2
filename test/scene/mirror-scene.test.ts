import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createLocale } from '../../src/locales/locale.js';
import { en } from '../../src/locales/languages/en.js';
import { buildList } from '../../src/scene/list/build-list.js';
import type { Box, Mark, MarkLabel, Scene } from '../../src/scene/scene.js';
import { initialView } from '../../src/view/view.js';
import { anyEvents, anyLook, anyWidth, windowIn } from './random-feed.js';
import { environment, indexOf, marksOf, rounding, sceneOf } from './scene-of.js';

/** English words in a picture that is read from right to left: all else stays equal. */
const turned = { ...environment, locale: createLocale(en, 'en', 'rtl') };

interface Seen {
  readonly plain: Scene;
  readonly mirrored: Scene;
}

function everyPair(check: (seen: Seen) => void): void {
  fc.assert(
    fc.property(anyEvents, anyWidth, anyLook, (events, width, look) => {
      const index = indexOf(events);
      const window = windowIn(index.limits.extent, look);
      const plain = sceneOf(index, { width, window });
      check({ plain, mirrored: sceneOf(index, { width, window, environment: turned }) });
    }),
    { numRuns: 60 },
  );
}

const equal = (actual: number, expected: number, what: string): void =>
  assert.ok(Math.abs(actual - expected) < rounding, `${what}: ${actual}, not ${expected}`);

/** Both edges of a box change sides. */
function assertTurned(actual: Box, plain: Box, width: number, what: string): void {
  equal(actual.x + actual.width, width - plain.x, `right of ${what}`);
  equal(actual.x, width - plain.x - plain.width, `left of ${what}`);
  assert.deepEqual([actual.y, actual.height], [plain.y, plain.height], what);
}

test('right to left, the same marks stand at the same times on the other side', () => {
  everyPair(({ plain, mirrored }) => {
    const [before, after] = [marksOf(plain), marksOf(mirrored)];
    assert.deepEqual(after.map(keyOf), before.map(keyOf));
    before.forEach((mark, i) => {
      const other = after[i];
      assert.ok(other);
      assertTurned(other.box, mark.box, plain.plot.width, mark.key);
    });
  });
});

test('right to left, what is drawn of a mark lies where its target does', () => {
  everyPair(({ mirrored }) => {
    for (const mark of marksOf(mirrored)) {
      const [left, right] = drawnOf(mark);
      assert.ok(left <= right, mark.key);
      const { x, width } = mark.box;
      assert.ok(left <= x + width + rounding && right >= x - rounding, mark.key);
    }
  });
});

test('right to left, a later time lies further left, and each px is the time that is drawn there', () => {
  everyPair(({ mirrored: { scale, overview } }) => {
    for (const { window, x, time, range } of [scale, overview.scale]) {
      equal(x(window.start), range[1], 'begin');
      equal(x(window.end), range[0], 'end');
      const middle = (window.start + window.end) / 2;
      equal(x(time(x(middle))), x(middle), 'back');
    }
    assert.ok(overview.x <= overview.x2);
    const { start, both, end } = overview.targets;
    assert.ok(end.x + end.width <= both.x + rounding && both.x + both.width <= start.x + rounding);
  });
});

test('right to left, the plot has the names of lanes on its right, and words keep their room', () => {
  everyPair(({ plain, mirrored }) => {
    assert.equal(mirrored.plot.x, 0);
    assert.equal(mirrored.plot.width, plain.plot.width);
    plain.lanes.forEach(({ labels }, lane) =>
      labels.forEach((label, i) => {
        const other = mirrored.lanes[lane]?.labels[i];
        assert.ok(other);
        assert.deepEqual([other.lines, other.anchor], [label.lines, label.anchor]);
        assertTurned(other.box, label.box, plain.plot.width, label.lines.join(' '));
        assertInside(other);
      }),
    );
  });
});

test('right to left, bars below the stage stand at their months, and dates below them', () => {
  everyPair(({ plain, mirrored }) => {
    const { width } = plain.overview;
    plain.overview.bars.forEach((bar, i) => {
      const other = mirrored.overview.bars[i];
      equal((other?.x ?? 0) + (other?.width ?? 0), width - bar.x, 'bar');
    });
    plain.overview.ticks.forEach((tick, i) =>
      equal(mirrored.overview.ticks[i]?.x ?? 0, width - tick.x, tick.label),
    );
  });
});

test('the list has the strip of the chart, turned too', () => {
  const index = indexOf([{ date: '2012-01-01' }, { date: '2015-06-01' }]);
  const { overview } = buildList(index, initialView(index.limits), { width: 360 }, turned);
  assert.ok(
    overview.scale.x(index.limits.extent.start) > overview.scale.x(index.limits.extent.end),
  );
});

const keyOf = ({ key }: Mark): string => key;

/** Left and right of what is drawn. */
function drawnOf(mark: Mark): readonly [number, number] {
  switch (mark.kind) {
    case 'span':
      assert.ok(mark.x <= mark.sureX + rounding && mark.sureX2 <= mark.x2 + rounding, mark.key);
      return [mark.x, mark.x2];
    case 'density':
      return [
        Math.min(...mark.steps.map(({ x }) => x)),
        Math.max(...mark.steps.map(({ x, width }) => x + width)),
      ];
    default:
      return [mark.x, mark.x];
  }
}

/** A text that starts at `x` reaches to the left of it. */
function assertInside({ x, anchor, box, lines }: MarkLabel): void {
  const edge = { start: box.x + box.width, middle: box.x + box.width / 2, end: box.x }[anchor];
  assert.ok(Math.abs(x - edge) <= 4, `${lines.join(' ')} stands at ${x}, its ${anchor} at ${edge}`);
}
