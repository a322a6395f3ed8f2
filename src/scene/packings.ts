import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import type { LaneIndex, LaneSpan } from './lane-index.js';
import { packSpans, type Packing } from './pack-spans.js';
import { footprintAt, labelWidths } from './span-labels.js';

/** More bars than this are not packed: they give way to the density band as a whole. */
const mostPacked = 1_000;

/** Packings kept for one index and one measurer. */
const mostKept = 64;

interface Kept {
  readonly measureText: Environment['measureText'];
  readonly packings: Map<string, Packing>;
}

/**
 * Packings are asked for in every frame and depend only on the scale, so the latest are kept, by index; a new measurer
 * (another font) starts afresh.
 */
const kept = new WeakMap<EventIndex, Kept>();

/**
 * The bars of a lane in at most `rows` rows at a scale. Scales are taken in steps of a quarter octave, so that bars keep
 * their rows through most of a zoom. Where rows do not suffice, the last one is left free for the density band.
 */
export function packingAt(
  index: EventIndex,
  lane: LaneIndex,
  rows: number,
  level: number,
  pixelsPerMs: number,
  environment: Environment,
): Packing {
  const step = Math.floor(Math.log2(pixelsPerMs) * 4);
  const key = JSON.stringify([lane.id, rows, level, step, environment.locale.tag]);
  const { packings } = keptFor(index, environment);
  const found = packings.get(key);
  if (found) return found;
  const packing = pack(index, lane, rows, level, 2 ** (step / 4), environment);
  if (packings.size >= mostKept) packings.clear();
  packings.set(key, packing);
  return packing;
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

function keptFor(index: EventIndex, { measureText }: Environment): Kept {
  const found = kept.get(index);
  if (found && found.measureText === measureText) return found;
  const fresh = { measureText, packings: new Map<string, Packing>() };
  kept.set(index, fresh);
  return fresh;
}
