import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { plotInset } from './layout.js';
import type { LaneSpan } from './lane-index.js';
import type { Footprint } from './pack-spans.js';
import { titleOf } from './describe-mark.js';

/** Space in px between a bar's end and its text, inside or beside. */
export const barGap = 7;

/** On which side of its bar a label stands. */
export type LabelSide = 'inside' | 'after' | 'before' | 'none';

/** Width of a bar's label in px. */
export type LabelWidth = (span: LaneSpan) => number;

/** Measures bar labels. */
export function labelWidths(index: EventIndex, environment: Environment): LabelWidth {
  return (span) => environment.measureText(titleOf(span.place, { index, environment }));
}

/**
 * Where a label goes at a scale: inside when it fits, else after the bar or before it, as the timeline has room; nowhere
 * when neither has.
 */
export function sideOf(
  span: LaneSpan,
  pixelsPerMs: number,
  width: number,
  { limits: { extent } }: EventIndex,
): LabelSide {
  const needed = width + 2 * barGap;
  if ((span.end - span.start) * pixelsPerMs >= needed) return 'inside';
  if ((extent.end - span.end) * pixelsPerMs + plotInset >= needed) return 'after';
  return (span.start - extent.start) * pixelsPerMs + plotInset >= needed ? 'before' : 'none';
}

/** The stretch of time that each bar takes up together with its label. */
export function footprintAt(
  pixelsPerMs: number,
  widthOf: LabelWidth,
  index: EventIndex,
): Footprint {
  const gap = (2 * barGap) / pixelsPerMs;
  return (span) => {
    const width = widthOf(span);
    const length = width / pixelsPerMs + gap;
    const side = sideOf(span, pixelsPerMs, width, index);
    if (side === 'after') return [span.start, span.end + length + gap];
    if (side === 'before') return [span.start - length, span.end + gap];
    return [span.start, span.end + gap];
  };
}
