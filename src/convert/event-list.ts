import type { TimelineEvent } from '../feed/types.js';

/** Events in an order, of which a part is asked for at a time: an array, or what makes the parts as they are needed. */
export interface EventList {
  readonly length: number;
  /** Those from a place to another (excluded). */
  readonly slice: (from: number, to: number) => readonly TimelineEvent[];
}
