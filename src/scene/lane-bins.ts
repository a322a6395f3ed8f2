import { sum } from 'd3';
import type { Toll } from './column.js';
import { binAt, binKey, type Grid } from './grid.js';
import { keepByOwner } from './keep-by-owner.js';
import { pointStrata, type LaneIndex, type Stratum } from './lane-index.js';

/** The points of a lane that share a bin of the grid. */
export interface Bin {
  /** Number of the bin on its grid. */
  readonly number: number;
  readonly count: number;
  /** Place in the feed of the event that stands for them. */
  readonly foremost: number;
  /** Middle times of the first and the last event. */
  readonly first: number;
  readonly last: number;
  readonly mix: readonly number[];
  readonly toll: Toll;
}

interface Slice {
  readonly stratum: Stratum;
  readonly from: number;
  readonly to: number;
}

/** Bins are anchored in time: panning finds the same ones, and so does zooming out again. Those of a dozen windows are kept. */
const keepBin = keepByOwner<LaneIndex, Bin | null>(300);
const keepEdges = keepByOwner<LaneIndex, readonly number[]>(300);

/** The bins with events in them between two times, both included, in order. */
export function binsBetween(lane: LaneIndex, grid: Grid, start: number, end: number): Bin[] {
  const bins: Bin[] = [];
  for (let number = binAt(grid, start); number <= binAt(grid, end); number++) {
    const bin = keepBin(lane, binKey(grid, number), () => makeBin(lane, grid, number));
    if (bin) bins.push(bin);
  }
  return bins;
}

function makeBin(lane: LaneIndex, grid: Grid, number: number): Bin | null {
  const strata = pointStrata(lane, grid.level);
  // One bin ends where the next begins, so that each edge is searched once.
  const slices = slicesFrom(strata, edgesOf(lane, grid, number), edgesOf(lane, grid, number + 1));
  return slices.length === 0 ? null : summarise(number, slices);
}

/** Number of points of a lane before a bin, and from it on. */
export function countAround(
  lane: LaneIndex,
  grid: Grid,
  bin: number,
): { before: number; from: number } {
  const before = sum(edgesOf(lane, grid, bin));
  const all = sum(pointStrata(lane, grid.level), ({ points }) => points.length);
  return { before, from: all - before };
}

/** The first entry of each stratum of points from the start of a bin on. */
const edgesOf = (lane: LaneIndex, grid: Grid, bin: number): readonly number[] =>
  keepEdges(lane, binKey(grid, bin), () =>
    edgesAt(pointStrata(lane, grid.level), bin * grid.width),
  );

/** Places in the feed of the points from one time to another (excluded), in order of time. */
export function placesBetween(
  lane: LaneIndex,
  level: number,
  start: number,
  end: number,
): number[] {
  return slicesOf(pointStrata(lane, level), start, end)
    .flatMap(({ stratum: { points }, from, to }) =>
      Array.from({ length: to - from }, (_, i) => ({
        place: points.events[from + i] ?? 0,
        time: points.timeAt(from + i),
      })),
    )
    .sort((a, b) => a.time - b.time || a.place - b.place)
    .map(({ place }) => place);
}

const slicesOf = (strata: readonly Stratum[], start: number, end: number): Slice[] =>
  slicesFrom(strata, edgesAt(strata, start), edgesAt(strata, end));

/** The first entry of each stratum from a time on. */
const edgesAt = (strata: readonly Stratum[], time: number): number[] =>
  strata.map(({ points }) => points.indexAt(time));

/** The slices that hold anything, of those between two edges of each stratum. */
const slicesFrom = (
  strata: readonly Stratum[],
  froms: readonly number[],
  tos: readonly number[],
): Slice[] =>
  strata
    .map((stratum, i) => ({ stratum, from: froms[i] ?? 0, to: tos[i] ?? 0 }))
    .filter(({ from, to }) => to > from);

function summarise(number: number, slices: readonly Slice[]): Bin {
  const timesOf = ({ stratum, from, to }: Slice): number[] => [
    stratum.points.timeAt(from),
    stratum.points.timeAt(to - 1),
  ];
  const times = slices.flatMap(timesOf);
  return {
    number,
    count: sum(slices, ({ from, to }) => to - from),
    foremost: foremostOf(slices),
    first: Math.min(...times),
    last: Math.max(...times),
    mix: slices
      .map(({ stratum, from, to }) => stratum.points.categoriesIn(from, to))
      .reduce((mix, other) => mix.map((count, i) => count + (other[i] ?? 0))),
    toll: slices
      .map(({ stratum, from, to }) => stratum.points.killedIn(from, to))
      .reduce((a, b) => ({
        low: a.low + b.low,
        high: a.high + b.high,
        unknown: a.unknown + b.unknown,
      })),
  };
}

/** The most important event of all slices; of equals, that of the shortest events. */
function foremostOf(slices: readonly Slice[]): number {
  const best = slices
    .map(({ stratum: { points }, from, to }) => {
      const entry = points.foremost(from, to);
      return { place: points.events[entry] ?? 0, score: points.score(entry) };
    })
    .reduce((a, b) => (b.score > a.score ? b : a));
  return best.place;
}
