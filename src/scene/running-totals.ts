import { inSteps, type Steps } from '../feed/steps.js';

/** Sums over the entries `from` to `to` (excluded). */
export type Totals = (from: number, to: number) => number[];

/** Adds the numbers of an entry to some sums. */
export type Add = (sums: number[], entry: number) => void;

/** Totals are kept for every so manieth entry; those between are added up when asked for, so that a million take little room. */
const blockSize = 32;

/** Most blocks that are added up in a step. */
const mostInStep = 1_000;

/**
 * Running totals over a list (prefix sums), so that the sums over any stretch of it are a difference of two.
 *
 * @param count number of entries
 * @param width number of sums
 * @param add adds an entry's numbers to the sums
 */
export function* runningTotals(count: number, width: number, add: Add): Steps<Totals> {
  const blocks = Math.floor(count / blockSize);
  const totals = new Float64Array((blocks + 1) * width);
  const addAll = (sums: number[], from: number, to: number): void => {
    for (let entry = from; entry < to; entry++) add(sums, entry);
  };
  const sums = zeros(width);
  yield* inSteps(blocks, mostInStep, (from, to) => {
    for (let block = from; block < to; block++) {
      addAll(sums, block * blockSize, (block + 1) * blockSize);
      totals.set(sums, (block + 1) * width);
    }
  });

  return (from, to) => {
    const sums = zeros(width);
    const first = Math.ceil(from / blockSize);
    const last = Math.floor(to / blockSize);
    if (first >= last) addAll(sums, from, to);
    else {
      addAll(sums, from, first * blockSize);
      addAll(sums, last * blockSize, to);
      for (let i = 0; i < width; i++) {
        const between = (totals[last * width + i] ?? 0) - (totals[first * width + i] ?? 0);
        sums[i] = (sums[i] ?? 0) + between;
      }
    }
    return sums;
  };
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);
