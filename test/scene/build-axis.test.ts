import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findLocale } from '../../src/locales/find-locale.js';
import { buildAxis } from '../../src/scene/build-axis.js';
import { stageMeasures } from '../../src/scene/layout.js';
import { timeScale } from '../../src/scene/scale.js';
import type { AxisTick, SceneAxis } from '../../src/scene/scene.js';
import { estimateText } from '../../src/scene/text.js';
import type { TimeWindow } from '../../src/view/time-window.js';
import { between, environment } from './scene-of.js';

const hour = 3_600_000;

test('no label is cut by an edge', () => {
  everyAxis(({ ticks, groups }, plotWidth) => {
    for (const { label, labelX } of [...ticks, ...groups].filter(isLabelled)) {
      const right = labelX + estimateText(label) * 1.1;
      assert.ok(labelX >= 0 && right <= plotWidth, `${label} at ${labelX}`);
    }
  });
});

test('no label of a row runs into the next', () => {
  everyAxis(({ ticks, groups }) => {
    for (const row of [ticks, groups]) {
      const labelled = row.filter(isLabelled);
      labelled.forEach(({ label, labelX }, i) => {
        const next = labelled[i + 1];
        if (!next) return;
        const right = labelX + estimateText(label) * 1.1;
        assert.ok(right < next.labelX, `${label} and ${next.label}`);
      });
    }
  });
});

test('ticks stand at their time, in the plot and in order', () => {
  everyAxis(({ ticks }, plotWidth, x) => {
    ticks.forEach((tick, i) => {
      assert.equal(tick.x, x(tick.time));
      assert.ok(tick.x >= 0 && tick.x <= plotWidth);
      assert.ok(i === 0 || tick.x > (ticks[i - 1]?.x ?? 0));
    });
  });
});

test('the larger unit that began before the plot keeps its label at the edge', () => {
  const { ticks, groups } = axisOf(between('2015-05-20', '2016-10-20'), 1_008);
  const [first, second] = groups;
  assert.deepEqual(
    groups.map(({ label }) => label),
    ['2015', '2016'],
  );
  assert.ok((first?.x ?? 0) < 0);
  assert.equal(first?.labelX, 5);
  assert.equal(second?.labelX, second && second.x + 5);
  assert.deepEqual(
    ticks.slice(0, 2).map(({ label }) => label),
    ['Jun', 'Jul'],
  );
});

test('the label at the edge gives way to the next one when that comes near', () => {
  const labelsFrom = (start: string): string[] =>
    axisOf(between(start, '2017-02-10'), 1_008).groups.map(({ label }) => label);
  assert.deepEqual(labelsFrom('2015-12-01'), ['2015', '2016', '2017']);
  assert.deepEqual(labelsFrom('2015-12-25'), ['', '2016', '2017']);
});

const grains: readonly [window: TimeWindow, groups: string, ticks: string][] = [
  [between('2012-01-01', '2024-01-01'), '', '2012 2013 2014'],
  [between('1900-01-01', '2024-01-01'), '', '1900 1910 1920'],
  [between('2015-01-01', '2016-01-01'), '2015', 'Jan Feb Mar'],
  [between('2015-11-01', '2015-12-01'), 'November 2015', '1 2 3'],
  [between('2015-11-20T00:00Z', '2015-11-21T00:00Z'), '20 November 2015', '00:00 03:00 06:00'],
];
for (const [window, group, first] of grains) {
  test(`the axis chooses its own grain: ${first}`, () => {
    const { ticks, groups } = axisOf(window, 1_008);
    const words = (row: readonly AxisTick[]): string[] =>
      row.filter(isLabelled).map(({ label }) => label);
    assert.equal(words(ticks).slice(0, 3).join(' '), first);
    assert.ok(words(groups).join(' ').startsWith(group));
  });
}

const isLabelled = ({ label }: AxisTick): boolean => label !== '';

function axisOf(window: TimeWindow, plotWidth: number): SceneAxis {
  const measures = stageMeasures(plotWidth);
  const scale = timeScale(window, measures.inset, plotWidth - measures.inset);
  return buildAxis(scale, plotWidth, measures, { ...environment, locale: findLocale('en') });
}

function everyAxis(
  check: (axis: SceneAxis, plotWidth: number, x: (time: number) => number) => void,
): void {
  const anyPlotWidth = fc.integer({ min: 200, max: 2_000 });
  const anyStart = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });
  // From seconds to a thousand years.
  const anyLength = fc.double({ min: 3, max: 13.5, noNaN: true }).map((power) => 10 ** power);
  fc.assert(
    fc.property(anyPlotWidth, anyStart, anyLength, (plotWidth, start, length) => {
      const window = { start, end: start + length };
      const { inset } = stageMeasures(plotWidth);
      const { x } = timeScale(window, inset, plotWidth - inset);
      check(axisOf(window, plotWidth), plotWidth, x);
    }),
    { numRuns: 300, examples: [[1_008, Date.UTC(2015, 11, 31, 23), 2 * hour]] },
  );
}
