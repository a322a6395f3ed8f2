import { ascending } from 'd3';
import { inSteps, type Steps } from '../feed/steps.js';

/** Most entries that are moved in a step. */
const mostInStep = 50_000;

/** A double's bits are sorted as so many digits, the lowest first: three of each of its two words. */
const digits = [
  { word: 0, shift: 0 },
  { word: 0, shift: 11 },
  { word: 0, shift: 22 },
  { word: 1, shift: 0 },
  { word: 1, shift: 11 },
  { word: 1, shift: 22 },
] as const;
const values = 1 << 11;

/** Up to so many times a sort by comparing takes less than the radix's tables do. */
const few = 2_000;

/**
 * The places of some times in ascending order; where equal, in the order they stand in. Many are sorted by radix (least
 * significant digit first), which takes as many steps as one likes, where a sort by comparing is one long one.
 */
export function* orderByTime(times: Float64Array): Steps<Uint32Array> {
  const order = inFeedOrder(times.length);
  if (isAscending(times)) return order;
  if (times.length <= few) return order.sort((a, b) => ascending(times[a], times[b]));
  const words = yield* sortableWords(times);
  let from = order;
  let to = new Uint32Array(order.length);
  for (const { word, shift } of digits) {
    const key = words[word];
    const next = yield* firstOfDigits(key, shift);
    if (!next) continue;
    yield* moveByDigit(from, to, key, shift, next);
    [from, to] = [to, from];
  }
  return from;
}

/** By a loop: from an iterator it takes a hundred times as long. */
function inFeedOrder(count: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(count);
  for (let place = 0; place < count; place++) order[place] = place;
  return order;
}

function isAscending(times: Float64Array): boolean {
  for (let i = 1; i < times.length; i++) if ((times[i - 1] ?? 0) > (times[i] ?? 0)) return false;
  return true;
}

/** Low and high words of the times, so that they order as unsigned numbers: of what is negative all bits are turned, else the sign. */
function* sortableWords(times: Float64Array): Steps<readonly [Uint32Array, Uint32Array]> {
  const low = new Uint32Array(times.length);
  const high = new Uint32Array(times.length);
  const bits = new DataView(new ArrayBuffer(8));
  yield* inSteps(times.length, mostInStep, (from, to) => {
    for (let i = from; i < to; i++) {
      // Adding 0 makes 0 of -0.
      bits.setFloat64(0, (times[i] ?? 0) + 0);
      const top = bits.getUint32(0);
      const isNegative = top >>> 31 === 1;
      high[i] = isNegative ? ~top : top | 0x8000_0000;
      low[i] = isNegative ? ~bits.getUint32(4) : bits.getUint32(4);
    }
  });
  return [low, high];
}

/** Where the entries with each value of a digit begin; `null` where all have the same. */
function* firstOfDigits(key: Uint32Array, shift: number): Steps<Uint32Array | null> {
  const firsts = new Uint32Array(values + 1);
  yield* inSteps(key.length, 4 * mostInStep, (from, to) => {
    for (let i = from; i < to; i++) firsts[digitOf(key[i], shift) + 1]! += 1;
  });
  if (firsts.includes(key.length)) return null;
  for (let value = 1; value < values; value++) firsts[value]! += firsts[value - 1] ?? 0;
  return firsts;
}

function* moveByDigit(
  order: Uint32Array,
  moved: Uint32Array,
  key: Uint32Array,
  shift: number,
  next: Uint32Array,
): Steps<void> {
  yield* inSteps(order.length, mostInStep, (from, to) => {
    for (let i = from; i < to; i++) {
      const place = order[i] ?? 0;
      const digit = digitOf(key[place], shift);
      const at = next[digit] ?? 0;
      next[digit] = at + 1;
      moved[at] = place;
    }
  });
}

const digitOf = (word: number | undefined, shift: number): number =>
  ((word ?? 0) >>> shift) & (values - 1);
