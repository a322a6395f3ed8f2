import type { Segment } from './path.js';

/** A place in a text. */
export interface Position {
  /** From 1; `\n`, `\r\n` and `\r` end a line. */
  readonly line: number;
  /** From 1, in UTF-16 units; a byte order mark does not count. */
  readonly column: number;
}

/** Finds where values stand in the text they were read from; nothing for what did not come from a text. */
export type Locate = (paths: readonly (readonly Segment[])[]) => readonly (Position | undefined)[];
