import type { Steps } from '../feed/steps.js';

/** How long a slice of work takes at most, in ms, its last step aside: a task of more than 50 ms is felt. */
const longest = 12;

/** What is done with long work on its way. */
export interface Slicing {
  /** Ends the work when it is aborted. */
  readonly signal: AbortSignal;
  /** Told between slices how many events it has got through. */
  readonly tell?: (done: number) => void;
}

/**
 * Does work in slices, between which the page answers its reader. What is done within the first slice is there at once,
 * as with most feeds; else a promise of it, rejected where the work was ended.
 */
export function inSlices<T>(steps: Steps<T>, slicing: Slicing): T | Promise<T> {
  const { done, value } = slice(steps);
  return done ? value : goOn(steps, slicing);
}

async function goOn<T>(steps: Steps<T>, { signal, tell }: Slicing): Promise<T> {
  for (;;) {
    await pause();
    if (signal.aborted) steps.return(undefined as T);
    signal.throwIfAborted();
    const result = slice(steps);
    if (result.done) return result.value;
    tell?.(result.value);
  }
}

function slice<T>(steps: Steps<T>): IteratorResult<number, T> {
  const end = performance.now() + longest;
  let result = steps.next();
  while (!result.done && performance.now() < end) result = steps.next();
  return result;
}

/**
 * Lets the page do what it has to do. By a message, as browsers delay timers that follow on each other; not by
 * `scheduler.yield`, whose task comes before all others of the page: its timers would wait for the end of the work.
 */
function pause(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (message) => {
      port1.close();
      resolve(message);
    };
    port2.postMessage(null);
  });
}
