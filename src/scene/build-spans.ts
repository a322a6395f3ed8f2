import type { LaneContext } from './lane-context.js';
import type { LaneSpan } from './lane-index.js';
import { buildDensity } from './build-density.js';
import { describeEvent, titleOf } from './describe-mark.js';
import { markKey } from './mark-key.js';
import { packedScale, packingAt, rowsOf, type Packing } from './packings.js';
import { countBeside } from './running.js';
import type { DensityMark, SpanMark } from './scene.js';
import { barGap, sideOf } from './span-labels.js';
import { describeTwins } from './twins.js';

/** Bars and density bands of a lane, where its bars end, and how many lie before and after the window. */
export interface LaneSpans {
  readonly marks: readonly (SpanMark | DensityMark)[];
  /** Foot of the last row in use, from the top of the lane. */
  readonly bottom: number;
  readonly before: number;
  readonly after: number;
}

/** Draws what lasts long enough to be a bar at this scale; the overflow as a band in the row below. */
export function buildSpans(context: LaneContext): LaneSpans {
  const { box, grid, index, environment, scale, measures } = context;
  const packing = packingAt(index, box.lane, box.rows, grid.level, scale.pixelsPerMs, environment);
  const top = measures.header + measures.padding;
  const rows = rowsOf(packing);
  const inSight = packing.bars.filter((span) => relation(span, context) === 0);
  const bands = buildDensity(packing.overflow, top + packing.depth * measures.rowHeight, context);
  const beside = countBeside(packing.overflow, {
    start: scale.time(0),
    end: scale.time(context.plotWidth),
  });
  return {
    marks: [...inSight.map((span) => buildBar(span, packing, top, context)), ...bands],
    bottom: top + rows * measures.rowHeight,
    before: beside.before + packing.bars.filter((span) => relation(span, context) < 0).length,
    after: beside.after + packing.bars.filter((span) => relation(span, context) > 0).length,
  };
}

/** -1 for what is over before the plot begins, 1 for what begins after it ends, 0 for what is in sight. */
export function relation(
  { start, end }: { readonly start: number; readonly end: number },
  { scale, plotWidth }: LaneContext,
): -1 | 0 | 1 {
  if (scale.x(end) <= 0) return -1;
  return scale.x(start) >= plotWidth ? 1 : 0;
}

function buildBar(span: LaneSpan, packing: Packing, top: number, context: LaneContext): SpanMark {
  const { box, index, scale, measures } = context;
  const id = index.feed.events[span.place]?.id ?? '';
  const clamp = (time: number): number => Math.min(Math.max(scale.x(time), -99), edge);
  const edge = context.plotWidth + 99;
  const y = top + (packing.rows.get(span.place) ?? 0) * measures.rowHeight;
  const ends = { x: clamp(span.start), x2: clamp(span.end) };
  return {
    kind: 'span',
    key: markKey(box.lane.id, id),
    lane: box.lane.id,
    box: target(ends, y, context),
    name: describeEvent(span.place, context),
    alsoIn: describeTwins(span.place, box.lane, context),
    window: { start: span.start, end: span.end },
    event: { lane: box.lane.id, id },
    place: span.place,
    chosen: context.chosen === span.place,
    category: index.facts.category[span.place] ?? 0,
    certainty: context.certaintyOf(span.place),
    y,
    height: measures.barHeight,
    ...ends,
    sureX: clamp(span.sureStart),
    sureX2: clamp(span.sureEnd),
    openLeft: span.openStart,
    openRight: span.openEnd,
    label: placeLabel(span, ends, context),
  };
}

/** Where the label stands now: inside, kept in view while the bar's start is off-screen; beside; or nowhere if it would be cut. */
function placeLabel(
  span: LaneSpan,
  { x, x2 }: { x: number; x2: number },
  context: LaneContext,
): SpanMark['label'] {
  const { index, environment, scale, plotWidth } = context;
  const text = titleOf(span.place, context);
  const width = environment.measureText(text);
  const [left, right] = [Math.max(x, 0), Math.min(x2, plotWidth)];
  if (right - left >= width + 2 * barGap) return { x: left + barGap, text, inside: true };
  const side = sideOf(span, packedScale(scale.pixelsPerMs), width, index);
  if (side === 'before' && x - barGap - width >= 0) {
    return { x: x - barGap - width, text, inside: false };
  }
  // The arrow of an open end takes the room of one more gap.
  const after = x2 + barGap * (span.openEnd ? 2 : 1);
  if (side === 'after' && after + width <= plotWidth) return { x: after, text, inside: false };
  return null;
}

function target(
  { x, x2 }: { x: number; x2: number },
  y: number,
  { plotWidth, measures }: LaneContext,
): SpanMark['box'] {
  const left = Math.max(x, 0);
  const width = Math.max(measures.rowHeight, Math.min(x2, plotWidth) - left);
  return {
    x: Math.min(left, plotWidth - width),
    y: y - (measures.rowHeight - measures.barHeight) / 2,
    width,
    height: measures.rowHeight,
  };
}
