const now = performance.now.bind(performance);

afterEach(() => {
  performance.now = now;
});

/** A second passes whenever the time is asked for, until the test ends: each step of a work is a slice of its own. */
export function hurryClock(): void {
  let time = now();
  performance.now = () => (time += 1_000);
}
