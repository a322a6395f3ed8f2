import { ascending, sum } from 'd3';
import { finish } from '../feed/steps.js';
import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { byStart } from './event-times.js';
import { keepByIndex } from './keep-by-index.js';
import { barStrata, type LaneIndex, type LaneSpan } from './lane-index.js';
import { packSpans, type PackedSpans } from './pack-spans.js';
import { lasting, type Lasting } from './running.js';
import { footprintAt, labelWidths } from './span-labels.js';

/** The bars of a lane: those in rows, and those that no row is left for, which a band stands for. */
export interface Packing extends Omit<PackedSpans, 'overflow'> {
  /** The bars in rows, in the order in which they begin. */
  readonly bars: readonly LaneSpan[];
  readonly overflow: readonly Lasting[];
}

/** How many rows a packing takes, that of the band included. */
export const rowsOf = ({ depth, overflow }: Packing): number =>
  depth + (overflow.length > 0 ? 1 : 0);

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
  const strata = barStrata(lane, level);
  if (sum(strata, ({ begun }) => begun.length) > mostPacked) {
    return { rows: new Map(), depth: 0, bars: [], overflow: strata };
  }
  const spans = spansOf(strata, index);
  const footprint = footprintAt(pixelsPerMs, onceEach(labelWidths(index, environment)), index);
  const packed = packSpans(spans, rows, footprint);
  const { overflow, ...rest } =
    packed.overflow.length === 0 ? packed : packSpans(spans, Math.max(0, rows - 1), footprint);
  return {
    ...rest,
    bars: spans.filter(({ place }) => rest.rows.has(place)),
    overflow: overflow.length === 0 ? [] : [sortLasting(overflow, index)],
  };
}

function spansOf(strata: readonly Lasting[], { times, facts }: EventIndex): LaneSpan[] {
  return strata
    .flatMap(({ begun }) => [...begun.events])
    .sort(byStart(times))
    .map((place) => ({
      ...times.drawnAt(place),
      place,
      importance: facts.importance[place] ?? 3,
    }));
}

/** Spans in the order in which they begin, as lasting events. */
function sortLasting(spans: readonly LaneSpan[], { times, facts }: EventIndex): Lasting {
  const placesOf = (list: readonly LaneSpan[]): Uint32Array =>
    Uint32Array.from(list, ({ place }) => place);
  const ended = spans.slice().sort((a, b) => ascending(a.end, b.end));
  const longest = Math.max(...spans.map(({ start, end }) => end - start));
  return finish(lasting(placesOf(spans), placesOf(ended), times, facts.importance, longest));
}

function onceEach(width: (span: LaneSpan) => number): (span: LaneSpan) => number {
  const widths = new Map<number, number>();
  return (span) => {
    const known = widths.get(span.place) ?? width(span);
    widths.set(span.place, known);
    return known;
  };
}
