/**
 * The middle of some numbers; the higher one of two.
 *
 * @param {readonly number[]} numbers at least one
 */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

/**
 * The number that a share of all are below.
 *
 * @param {readonly number[]} numbers at least one
 * @param {number} share
 */
export function percentile(numbers, share) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? NaN;
}
