import type { ProblemCode } from './problem-messages.js';
import type { ShownValue } from './show-value.js';

/** How bad a problem is: an `error` costs an event or the whole feed, a `warning` a field or an item at most. */
export type Severity = 'error' | 'warning';

/** Something in a feed that could not be read as it stands. */
export interface Problem {
  readonly severity: Severity;
  /** Where: `events[12].date`; empty for the feed as a whole. Members count from 0. */
  readonly path: string;
  /** Id of the event, lane, actor … it lies in, where that has one. */
  readonly id?: string;
  /** What stands there, shortened; a word in brackets for what is no plain value; `undefined` for what is missing. */
  readonly value: ShownValue;
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to do about it, a sentence. */
  readonly hint: string;
  /** The kind of problem, for programs. */
  readonly code: ProblemCode;
  /** Line in the text the feed was read from, from 1; absent where it came as an object. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 units as editors count. */
  readonly column?: number;
}
