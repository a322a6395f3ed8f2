import type { TimelineEvent } from '../feed/types.js';

/** How sure an event is drawn to be. */
export type Certainty = 'sure' | 'doubtful' | 'retracted';

const doubtful: ReadonlySet<TimelineEvent['status']> = new Set(['claimed', 'disputed']);

/** How sure an event is drawn to be, by its status. */
export function certaintyOf(event: TimelineEvent | undefined): Certainty {
  if (event?.status === 'retracted') return 'retracted';
  return doubtful.has(event?.status) ? 'doubtful' : 'sure';
}
