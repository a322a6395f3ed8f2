import { ascending, bisectLeft, bisectRight, max, min, range } from 'd3';
import { describePeriod } from './describe-period.js';
import { narrowestBin } from './grid.js';
import type { LaneContext } from './lane-context.js';
import type { LaneSpan } from './lane-index.js';
import { markKey } from './mark-key.js';
import type { DensityMark } from './scene.js';

/** Width of a step of the band in px. */
const stepWidth = 6;

/**
 * The bands that stand for bars without a row: at each step, the bars begun so far less those ended, two binary
 * searches. A band reaches as far as any of its bars does, so each bar is counted in exactly one.
 */
export function buildDensity(
  overflow: readonly LaneSpan[],
  y: number,
  context: LaneContext,
): DensityMark[] {
  const { scale, plotWidth } = context;
  if (overflow.length === 0) return [];
  const starts = Float64Array.from(overflow, (span) => span.start);
  const ends = Float64Array.from(overflow, (span) => span.end).sort();
  const running = (from: number, to: number): number =>
    bisectLeft(starts, to) - bisectRight(ends, from);
  const steps = range(0, plotWidth, stepWidth).map((x) => {
    const width = Math.min(stepWidth, plotWidth - x);
    return { x, width, count: running(scale.time(x), scale.time(x + width)) };
  });
  return runsOf(steps).map((run) => buildBand(run, overflow, y, context));
}

type Steps = DensityMark['steps'];

/** Parts the steps where nothing runs. */
function runsOf(steps: Steps): Steps[] {
  const runs: Steps[number][][] = [[]];
  for (const step of steps) {
    if (step.count > 0) runs.at(-1)?.push(step);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function buildBand(
  steps: Steps,
  overflow: readonly LaneSpan[],
  y: number,
  context: LaneContext,
): DensityMark {
  const { box, environment, index, measures, plotWidth, scale } = context;
  const x = steps[0]?.x ?? 0;
  const last = steps.at(-1) ?? { x: 0, width: 0 };
  const run = { start: scale.time(x), end: scale.time(last.x + last.width) };
  const members = overflow.filter((span) => span.start < run.end && span.end > run.start);
  // Steps are coarser than dates: the words keep to the bars.
  const window = {
    start: Math.max(run.start, min(members, ({ start }) => start) ?? run.start),
    end: Math.min(run.end, max(members, ({ end }) => end) ?? run.end),
  };
  const width = Math.max(narrowestBin, last.x + last.width - x);
  const place = foremost(members)?.place ?? 0;
  const id = index.feed.events[place]?.id ?? '';
  return {
    kind: 'density',
    key: markKey(box.lane.id, 'band', id),
    lane: box.lane.id,
    box: { x: Math.min(x, plotWidth - width), y: y - 3, width, height: measures.rowHeight },
    name: environment.locale.say('densityName', {
      n: members.length,
      period: describePeriod(window, environment.locale.dates),
    }),
    window,
    event: { lane: box.lane.id, id },
    place,
    chosen: members.some((span) => span.place === context.chosen),
    y,
    height: measures.barHeight,
    count: members.length,
    steps,
    most: Math.max(...steps.map(({ count }) => count)),
    places: members.map((span) => span.place),
  };
}

const foremost = (spans: readonly LaneSpan[]): LaneSpan | undefined =>
  spans
    .slice()
    .sort((a, b) => b.importance - a.importance || ascending(a.start, b.start))
    .at(0);
