import type { Locate } from './position.js';

/** What a text holds. */
export interface OpenedText {
  /** The feed as parsed. */
  readonly value: unknown;
  readonly locate: Locate;
}
