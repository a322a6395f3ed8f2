import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByIndex } from './keep-by-index.js';
import type { LaneIndex, LaneSpan } from './lane-index.js';
import { packSpans, type Packing } from './pack-spans.js';
import { footprintAt, labelWidths } from './span-labels.js';

/** More bars than this are not packed: they give way to the density band as a whole. */
const mostPacked = 1_000;

/** Packings depend only on the scale, so that panning finds the same one in every frame. */
const keep = keepByIndex<Packing>(256);

/**
 * The scale that bars are packed for: at most a sixteenth of an octave smaller than the scale drawn, so that bars keep
 * their rows through most of a zoom. On which side a label stands is settled at it too, or it would leave its bar's footprint.
 */
export const packedScale = (pixelsPerMs: number): number =>
  2 ** (Math.floor(Math.log2(pixelsPerMs) * 16) / 16);

/**
 * The bars of a lane in at most `rows` rows at a scale. Where rows do not suffice, the last one is left free for the
 * density band.
 */
export function packingAt(
  index: EventIndex,
  lane: LaneIndex,
  rows: number,
  level: number,
  pixelsPerMs: number,
  environment: Environment,
): Packing {
  const scale = packedScale(pixelsPerMs);
  const key = JSON.stringify([lane.id, rows, level, scale]);
  return keep(index, environment, key, () => pack(index, lane, rows, level, scale, environment));
}

function pack(
  index: EventIndex,
  lane: LaneIndex,
  rows: number,
  level: number,
  pixelsPerMs: number,
  environment: Environment,
): Packing {
  const bars = lane.spans.filter((span) => span.level >= level);
  if (bars.length > mostPacked) return { rows: new Map(), depth: 0, overflow: bars };
  const footprint = footprintAt(pixelsPerMs, onceEach(labelWidths(index, environment)), index);
  const packing = packSpans(bars, rows, footprint);
  return packing.overflow.length === 0
    ? packing
    : packSpans(bars, Math.max(0, rows - 1), footprint);
}

function onceEach(width: (span: LaneSpan) => number): (span: LaneSpan) => number {
  const widths = new Map<number, number>();
  return (span) => {
    const known = widths.get(span.place) ?? width(span);
    widths.set(span.place, known);
    return known;
  };
}
