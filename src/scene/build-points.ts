import type { EventAddress } from '../view/view.js';
import { clusterRadius, halfWidthOf } from './cluster-width.js';
import { clusterNumber, describeCluster, describeEvent } from './describe-mark.js';
import { binsBetween, countAround, type Bin } from './lane-bins.js';
import { binAt, binKey, narrowestBin } from './grid.js';
import type { LaneContext } from './lane-context.js';
import { markKey } from './mark-key.js';
import { isInBin } from './mark-events.js';
import type { Box, ClusterMark, PointMark } from './scene.js';
import { describeTwins } from './twins.js';

/** Points and clusters of a lane, and how many points lie before and after those drawn. */
export interface LanePoints {
  readonly marks: readonly (PointMark | ClusterMark)[];
  readonly before: number;
  readonly after: number;
}

/** Half of a target's side in px (WCAG 2.2, 2.5.8 asks for 24 by 24). */
const reach = narrowestBin / 2;

interface PlacedBin {
  readonly bin: Bin;
  readonly x: number;
  /** What a cluster says, and half of its width in px; a point is as wide as a circle. */
  readonly text: string;
  readonly half: number;
}

/** Draws the bins that the plot shows: one event as itself at its true place, several as a cluster. */
export function buildPoints(context: LaneContext): LanePoints {
  const { box, grid, scale, plotWidth } = context;
  // One bin more on both sides: whether a mark is lifted must not change as its neighbour leaves the plot.
  const firstBin = binAt(grid, scale.time(0)) - 1;
  const lastBin = binAt(grid, scale.time(plotWidth)) + 1;
  const bins = binsBetween(box.lane, grid, firstBin * grid.width, lastBin * grid.width);
  const placed = bins.map((bin) => placeBin(bin, context));
  // A mark that the edge would cut is counted as beyond it.
  const inSight = placed.filter(({ x, half }) => x >= half && x <= plotWidth - half);
  const lifted = liftCrowded(placed);
  const [left, right] = [
    placed.filter(({ x, half }) => x < half),
    placed.filter(({ x, half }) => x > plotWidth - half),
  ];
  return {
    marks: inSight.map((item) => buildMark(item, lifted.has(item.bin.number), context)),
    before: countAround(box.lane, grid, firstBin).before + total(left),
    after: countAround(box.lane, grid, lastBin + 1).from + total(right),
  };
}

const total = (placed: readonly PlacedBin[]): number =>
  placed.reduce((sum, { bin }) => sum + bin.count, 0);

/** A single event stands at its own time; a cluster midway between its first and last, inside its bin if that is as wide. */
function placeBin(bin: Bin, context: LaneContext): PlacedBin {
  const { environment, grid, scale } = context;
  const x = scale.x((bin.first + bin.last) / 2);
  if (bin.count === 1) return { bin, x, text: '', half: clusterRadius };
  const room = grid.width * scale.pixelsPerMs;
  const text = clusterNumber(bin, context);
  // It may reach half a bin beyond its own, as the marks of the bins beside it are lifted then.
  const half = halfWidthOf(text, 2 * room, environment.measureText);
  const middle = scale.x((bin.number + 0.5) * grid.width);
  const slack = Math.max(0, room / 2 - reachOf(half));
  return { bin, x: Math.min(Math.max(x, middle - slack), middle + slack), text, half };
}

/**
 * Numbers of the bins whose marks are lifted to a second row, so that no target lies over another. Only odd bins are
 * ever lifted, and only beside a neighbour nearer than a target: two odd bins have a whole bin between them, so lifted
 * marks cannot meet, and whether a bin is odd does not change while the reader pans.
 */
function liftCrowded(placed: readonly PlacedBin[]): ReadonlySet<number> {
  const crowded = (a: PlacedBin, b: PlacedBin | undefined): boolean =>
    b !== undefined && Math.abs(a.x - b.x) < reachOf(a.half) + reachOf(b.half);
  return new Set(
    placed
      .filter((item, i) => crowded(item, placed[i - 1]) || crowded(item, placed[i + 1]))
      .map(({ bin }) => bin.number)
      .filter((number) => Math.abs(number % 2) === 1),
  );
}

function buildMark(
  item: PlacedBin,
  lifted: boolean,
  context: LaneContext,
): PointMark | ClusterMark {
  const y = context.markY - (lifted ? narrowestBin : 0);
  const { bin, x } = item;
  return bin.count === 1 ? buildPoint(bin, x, y, context) : buildCluster(item, y, context);
}

function buildPoint(bin: Bin, x: number, y: number, context: LaneContext): PointMark {
  const { box, index, scale } = context;
  const place = bin.foremost;
  const event = index.feed.events[place];
  const start = index.times.starts[place] ?? 0;
  const end = index.times.ends[place] ?? 0;
  const whisker = { x: scale.x(start), x2: scale.x(end) };
  return {
    kind: 'point',
    key: markKey(box.lane.id, event?.id ?? ''),
    lane: box.lane.id,
    box: target(x, y),
    name: describeEvent(place, context),
    alsoIn: describeTwins(place, box.lane, context),
    window: { start, end },
    event: { lane: box.lane.id, id: event?.id ?? '' },
    place,
    chosen: context.chosen === place,
    x,
    y,
    category: index.facts.category[place] ?? 0,
    certainty: context.certaintyOf(place),
    weight: context.weightOf(place),
    whisker: whisker.x2 - whisker.x > narrowestBin ? clip(whisker, context) : null,
  };
}

function buildCluster(
  { bin, x, text, half }: PlacedBin,
  y: number,
  context: LaneContext,
): ClusterMark {
  const { box, chosen, grid, index, scale } = context;
  const key = markKey(box.lane.id, 'bin', binKey(grid, bin.number));
  const window = { start: bin.first, end: bin.last + 1 };
  const event: EventAddress = {
    lane: box.lane.id,
    id: index.feed.events[bin.foremost]?.id ?? '',
  };
  return {
    kind: 'cluster',
    key,
    lane: box.lane.id,
    box: target(x, y, reachOf(half)),
    name: describeCluster(bin, key, context),
    window,
    event,
    place: bin.foremost,
    chosen: chosen !== null && isInBin(index, chosen, grid.level, bin.number),
    x,
    y,
    count: bin.count,
    toll: bin.toll,
    text,
    radius: clusterRadius,
    halfWidth: half,
    mix: bin.mix,
    level: grid.level,
    bin: bin.number,
    separable: canPart(
      bin,
      (scale.range[1] - scale.range[0]) / index.limits.shortest,
      context.leastBin,
    ),
  };
}

/** Whether first and last come to lie in different bins at the nearest zoom, of so many px a ms. */
const canPart = ({ first, last }: Bin, nearest: number, least: number): boolean =>
  (last - first) * nearest >= 2 * least;

/** Half of a target's width, for a mark of half a width. */
const reachOf = (half: number): number => Math.max(half, reach);

const target = (x: number, y: number, half = reach): Box => ({
  x: x - half,
  y: y - reach,
  width: 2 * half,
  height: 2 * reach,
});

const clip = (
  { x, x2 }: { x: number; x2: number },
  { plotWidth }: LaneContext,
): { x: number; x2: number } => ({ x: Math.max(x, -reach), x2: Math.min(x2, plotWidth + reach) });
