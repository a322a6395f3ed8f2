import type { Collection } from '../schema/field.js';

/** Whether a list of the feed has a member with an id that was read. */
export type IsKnown = (list: Collection, id: string) => boolean;

/**
 * Says of a value whether reading it would give that very value, with nothing to name as bad or odd. Makes nothing and
 * says nothing, so that the events of a large feed, which are nearly all good, cost little; where it says no, the reader
 * finds out why.
 */
export type Check = (value: unknown, isKnown: IsKnown) => boolean;
