import { inSteps, type Steps } from '../feed/steps.js';
import { sortInSteps } from './sort-in-steps.js';

/** Most words that are looked up in a step. */
const mostInStep = 2_000;

/**
 * Ranks words, so that each is compared with others only as one of those that differ, and later its rank alone.
 *
 * @param words any number of them; what has none is left out
 * @param compare tells the order of two words; those it finds equal have the same rank
 * @returns the rank of the word at a place
 */
export function* rankWords(
  words: readonly (string | undefined)[],
  compare: (a: string, b: string) => number,
): Steps<(place: number) => number> {
  const numbers = new Map<string, number>();
  const numberAt = new Uint32Array(words.length);
  yield* inSteps(words.length, mostInStep, (from, to) => {
    for (let place = from; place < to; place++) {
      const word = words[place];
      if (word === undefined) continue;
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      numberAt[place] = number;
    }
  });
  const unique = [...numbers.keys()];
  const inOrder = yield* sortInSteps(new Uint32Array(numbers.values()), (a, b) =>
    compare(unique[a] ?? '', unique[b] ?? ''),
  );
  const ranks = new Uint32Array(unique.length);
  inOrder.forEach((number, i) => {
    const before = inOrder[i - 1];
    const rank = before === undefined ? 0 : (ranks[before] ?? 0);
    const differs = before !== undefined && compare(unique[before] ?? '', unique[number] ?? '') < 0;
    ranks[number] = differs ? rank + 1 : rank;
  });
  return (place) => ranks[numberAt[place] ?? 0] ?? 0;
}
