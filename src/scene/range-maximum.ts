/** Answers, in logarithmic time, which of the entries `from` to `to` (excluded) has the highest score; the earlier one where equal. */
export type RangeMaximum = (from: number, to: number) => number;

/**
 * Builds a range maximum over scores as a bottom-up segment tree: two numbers an entry, where a sparse table would take
 * a logarithm of them (at a million entries 8 MB instead of 80).
 */
export function rangeMaximum(scores: ArrayLike<number>): RangeMaximum {
  const size = scores.length;
  const tree = new Uint32Array(2 * size);
  const better = (a: number, b: number): number => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b) ? a : b;
  };
  for (let i = 0; i < size; i++) tree[size + i] = i;
  for (let i = size - 1; i > 0; i--) tree[i] = better(tree[2 * i] ?? 0, tree[2 * i + 1] ?? 0);

  return (from, to) => {
    let best = from;
    for (let low = from + size, high = to + size; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = better(best, tree[low++] ?? 0);
      if (high & 1) best = better(best, tree[--high] ?? 0);
    }
    return best;
  };
}
