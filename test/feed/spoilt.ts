import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Json } from './small-feed.js';

/** What replaces some value of a feed: right for some fields, wrong for others, and odd for nearly all. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', ' ', 'army', 'gao', 'wire', 'nobody', '2023-09-17', '2023-02-30', '2012/..', 'image'],
    ...['killed', 'https://example.org/', 'javascript:0', 'a\0b', '\ud800', '🙂', 'x'.repeat(501)],
    ...[0, 1, 3, 9, -1, 1.5, NaN, true, null, undefined],
    ...[[], {}, ['north'], ['nowhere'], { en: 'One' }, { en: '' }, { 'no tag': 'One' }, { en: 5 }],
    ...[[{ outcome: 'killed', low: 9, best: 3 }], { name: 'Gao', country: 'ML', lat: 1, lon: 2 }],
    ...[{ date: '2024', note: 'Mended' }, JSON.parse('{"__proto__": 1}'), ['a', undefined]],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/**
 * A value with up to two of those in it, at any depth, replaced, or a field more.
 *
 * @param fresh makes the value anew
 * @param most places in it that are told apart
 */
export const spoilt = <T extends object>(fresh: () => T, most: number): fc.Arbitrary<T> =>
  fc
    .array(fc.record({ at: fc.nat(most), value: anything, extra: fc.boolean() }), { maxLength: 2 })
    .map((spoils) => {
      const whole = fresh();
      for (const { at, value, extra } of spoils) {
        const holders = holdersIn(whole);
        const [holder, key] = holders[at % holders.length] ?? [whole, 'title'];
        const name = Array.isArray(holder) ? String(holder.length) : 'more';
        // A copy, or what is put into it later would be in all that hold it.
        (holder as Json)[extra ? name : key] = structuredClone(value);
      }
      return whole;
    });

/** All values that lie in another, each as its holder and the key it has there. */
function holdersIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [
    [value, key],
    ...holdersIn(inner),
  ]);
}

/** Whether two values are the same through and through. */
export function isEqual(a: unknown, b: unknown): boolean {
  try {
    assert.deepStrictEqual(a, b);
    return true;
  } catch {
    return false;
  }
}
