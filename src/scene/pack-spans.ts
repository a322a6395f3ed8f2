import { ascending, descending } from 'd3';
import type { LaneSpan } from './lane-index.js';

/** Bars of a lane in rows, and those for which no row was left. */
export interface PackedSpans {
  /** Row of each packed bar, by its place in the feed. */
  readonly rows: ReadonlyMap<number, number>;
  /** Number of rows in use. */
  readonly depth: number;
  /** Bars without a row, in the order in which they begin. */
  readonly overflow: readonly LaneSpan[];
}

/** The stretch of time that a bar takes up in its row, its label included. */
export type Footprint = (span: LaneSpan) => readonly [start: number, end: number];

/**
 * Gives each bar the first row that is free over its whole footprint, the important first, then the early. Rows depend
 * on the scale but not on the window, so that panning moves no bar up or down.
 */
export function packSpans(
  spans: readonly LaneSpan[],
  rowCount: number,
  footprint: Footprint,
): PackedSpans {
  const rows = new Map<number, number>();
  const taken: (readonly [number, number])[][] = Array.from({ length: rowCount }, () => []);
  const overflow: LaneSpan[] = [];
  for (const span of byRank(spans)) {
    const place = footprint(span);
    const row = taken.findIndex((stretches) => stretches.every((other) => apart(place, other)));
    if (row < 0) overflow.push(span);
    else {
      taken[row]?.push(place);
      rows.set(span.place, row);
    }
  }
  return {
    rows,
    depth: taken.filter((stretches) => stretches.length > 0).length,
    overflow: overflow.sort((a, b) => ascending(a.start, b.start) || a.place - b.place),
  };
}

const byRank = (spans: readonly LaneSpan[]): LaneSpan[] =>
  spans
    .slice()
    .sort((a, b) => descending(a.importance, b.importance) || ascending(a.start, b.start));

const apart = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[1] <= b[0] || b[1] <= a[0];
