/**
 * Numbers from 0 up to 1, the same ones for the same seed: mulberry32.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of some values, each as likely as its weight.
 *
 * @template T
 * @param {readonly (readonly [T, number])[]} weighted
 * @returns {(random: () => number) => T}
 */
export function oneOf(weighted) {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let rest = random() * total;
    for (const [value, weight] of weighted) if ((rest -= weight) < 0) return value;
    return /** @type {readonly [T, number]} */ (weighted[weighted.length - 1])[0];
  };
}
