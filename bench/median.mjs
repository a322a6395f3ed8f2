/**
 * The middle of some numbers; the higher one of two.
 *
 * @param {readonly number[]} numbers at least one
 */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
