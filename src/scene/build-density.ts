import { range } from 'd3';
import { describePeriod } from './describe-period.js';
import { binAt, binKey, gridAt, narrowestBin } from './grid.js';
import { keepByOwner } from './keep-by-owner.js';
import type { LaneContext } from './lane-context.js';
import { markKey } from './mark-key.js';
import {
  countRunning,
  extentOfRunning,
  foremostRunning,
  isRunning,
  type Lasting,
} from './running.js';
import type { DensityMark } from './scene.js';

/** Least width of a step of the band in px; steps lie on a grid as bins do, so that a band keeps its shape while it is panned. */
const leastStep = 4;

/** So many steps are kept of a lane: those of some windows. */
const keepCount = keepByOwner<readonly Lasting[], number>(1_000);

/**
 * The bands that stand for bars without a row: at each step, the bars begun so far less those ended, two binary
 * searches. A band reaches as far as any of its bars does, so each bar is counted in exactly one.
 */
export function buildDensity(
  overflow: readonly Lasting[],
  y: number,
  context: LaneContext,
): DensityMark[] {
  if (overflow.length === 0) return [];
  return runsOf(stepsOf(overflow, context)).map((run) => buildBand(run, overflow, y, context));
}

/** What runs in each step that the plot shows; the edges of the plot cut the first and the last. */
function stepsOf(overflow: readonly Lasting[], { scale, plotWidth }: LaneContext): Steps {
  const [from, to] = [scale.time(0), scale.time(plotWidth)];
  const grid = gridAt(scale.pixelsPerMs, leastStep);
  return range(binAt(grid, from), Math.ceil(to / grid.width)).map((bin) => {
    const step = { start: bin * grid.width, end: (bin + 1) * grid.width };
    const isCut = step.start < from || step.end > to;
    const [x, end] = [Math.max(0, scale.x(step.start)), Math.min(plotWidth, scale.x(step.end))];
    const count = isCut
      ? countRunning(overflow, { start: Math.max(step.start, from), end: Math.min(step.end, to) })
      : keepCount(overflow, binKey(grid, bin), () => countRunning(overflow, step));
    return { x, width: end - x, count };
  });
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
  overflow: readonly Lasting[],
  y: number,
  context: LaneContext,
): DensityMark {
  const { box, chosen, environment, index, measures, plotWidth, scale } = context;
  const { times, facts } = index;
  const x = steps[0]?.x ?? 0;
  const last = steps.at(-1) ?? { x: 0, width: 0 };
  const run = { start: scale.time(x), end: scale.time(last.x + last.width) };
  const count = countRunning(overflow, run);
  // Steps are coarser than dates: the words keep to the bars.
  const extent = extentOfRunning(overflow, run, times);
  const window = {
    start: Math.max(run.start, extent.start),
    end: Math.min(run.end, extent.end),
  };
  const width = Math.max(narrowestBin, last.x + last.width - x);
  const [place = 0] = foremostRunning(overflow, run, times, facts.importance, 1);
  const id = index.feed.events[place]?.id ?? '';
  return {
    kind: 'density',
    key: markKey(box.lane.id, 'band', id),
    lane: box.lane.id,
    box: { x: Math.min(x, plotWidth - width), y: y - 3, width, height: measures.rowHeight },
    name: environment.locale.say('densityName', {
      n: count,
      period: describePeriod(window, environment.locale.dates),
    }),
    window,
    event: { lane: box.lane.id, id },
    place,
    chosen: chosen !== null && isRunning(overflow, chosen, run, times),
    y,
    height: measures.barHeight,
    count,
    steps,
    most: Math.max(...steps.map(({ count }) => count)),
    of: overflow,
    run,
    but: none,
  };
}

const none: ReadonlySet<number> = new Set();
