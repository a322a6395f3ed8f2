import type { TestContext } from 'node:test';

/** No time passes: all work is done within its first slice. */
export const stopClock = ({ mock }: TestContext): void => {
  mock.method(performance, 'now', () => 0);
};

/** A second passes whenever the time is asked for: each step of a work is a slice of its own. */
export const hurryClock = ({ mock }: TestContext): void => {
  let now = 0;
  mock.method(performance, 'now', () => (now += 1_000));
};
