import { inSteps, type Steps } from '../feed/steps.js';

/** Numbers of a run, which is sorted at once, and most numbers that are merged in a step. */
const runLength = 512;
const mostInStep = 5_000;

/**
 * Sorts numbers in steps, by merging ever longer runs: stable, and each is compared some log2 n times.
 *
 * @param compare as of `Array.prototype.sort`
 * @returns a new list
 */
export function* sortInSteps(
  numbers: Uint32Array,
  compare: (a: number, b: number) => number,
): Steps<Uint32Array> {
  let sorted = numbers.slice();
  let spare = new Uint32Array(numbers.length);
  yield* inSteps(sorted.length, runLength, (from, to) => {
    sorted.subarray(from, to).sort(compare);
  });
  for (let length = runLength; length < sorted.length; length *= 2) {
    yield* mergeRuns(sorted, spare, length, compare);
    [sorted, spare] = [spare, sorted];
  }
  return sorted;
}

/** Merges each two runs of so many numbers that stand beside each other into another list. */
function* mergeRuns(
  from: Uint32Array,
  to: Uint32Array,
  length: number,
  compare: (a: number, b: number) => number,
): Steps<void> {
  let left = 0;
  let right = length;
  let start = 0;
  yield* inSteps(from.length, mostInStep, (first, last) => {
    for (let at = first; at < last; at++) {
      if (at === start + 2 * length) {
        left = start = at;
        right = at + length;
      }
      const hasLeft = left < Math.min(start + length, from.length);
      const hasRight = right < Math.min(start + 2 * length, from.length);
      const [a = 0, b = 0] = [from[left], from[right]];
      const takesLeft = hasLeft && (!hasRight || compare(a, b) <= 0);
      to[at] = takesLeft ? a : b;
      if (takesLeft) left++;
      else right++;
    }
  });
}
