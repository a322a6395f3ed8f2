import type { Problem } from './problem.js';
import type { Feed } from './types.js';

/** What came of reading a feed. */
export interface FeedReading {
  /** The feed; `null` only where the input is no feed at all. */
  readonly feed: Feed | null;
  /** All that is wrong, in the order of the schema; at most 1,000 of a kind, the rest summed up at the end. */
  readonly problems: readonly Problem[];
  /** Number of events in the input, whether they could be read or not. */
  readonly eventCount: number;
}
