/**
 * Work in small steps: whoever drives it may leave the page responsive between any two, or end it early by `return`. What it
 * yields is how many events it has got through so far.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps of a work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Makes a value in steps when it is first asked for, and keeps it. */
export function onceInSteps<T>(make: () => Steps<T>): () => Steps<T> {
  let made: T | undefined;
  return function* () {
    return (made ??= yield* make());
  };
}

/** Does a work on the numbers from 0 to `count` (excluded), at most `most` of them in a step. */
export function* inSteps(
  count: number,
  most: number,
  work: (from: number, to: number) => void,
): Steps<void> {
  for (let from = 0; from < count; from += most) {
    const to = Math.min(from + most, count);
    work(from, to);
    yield to;
  }
}
