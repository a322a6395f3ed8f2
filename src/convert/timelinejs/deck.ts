import type { ForeignFields } from '../foreign-fields.js';

/** A timeline of TimelineJS, whichever way it was written: its slides have the field names of version 3. */
export interface Deck {
  readonly title: ForeignFields | undefined;
  readonly slides: readonly ForeignFields[];
  readonly eras: readonly ForeignFields[];
}
