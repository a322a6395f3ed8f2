/** Longest timer that still ends, in ms. */
const longest = 1_000;

/**
 * What is shown for a moment after an act, such as words that something was copied, stays until the story is left, however
 * long one looks: timers that the act starts and that would end it never end.
 */
export async function holdMoments(act: () => Promise<void>): Promise<void> {
  const real = globalThis.setTimeout;
  const held = (...[run, delay = 0, ...rest]: Parameters<typeof setTimeout>) =>
    delay > longest ? 0 : real(run, delay, ...rest);
  globalThis.setTimeout = Object.assign(held, real);
  try {
    await act();
  } finally {
    globalThis.setTimeout = real;
  }
}
