import type { ForeignFormat } from './foreign-formats.js';

/** What became of the entries of a file of another format: `found` is `taken` and those left out. */
export interface ConversionReport {
  /** The format that was read; `null` where none was recognised. */
  readonly from: ForeignFormat | null;
  /** Entries in the file: slides, items, rows, features, calendar entries. */
  readonly found: number;
  /** Entries that became events of the feed. */
  readonly taken: number;
  /** What was left out or changed and why; what was left out first, each reason once. */
  readonly notes: readonly ConversionNote[];
}

/** What became of the events of a feed that was written in another format. */
export type ExportReport = Omit<ConversionReport, 'from'>;

/** A feed in another format, and what that format could not hold. */
export interface Exported {
  readonly text: string;
  readonly report: ExportReport;
}

/** One reason for which something is not in the feed as it was in the file. */
export interface ConversionNote {
  /**
   * `file`: nothing could be read. `entry`: an entry became no event. `field`: an entry lost a field. `changed`: a value
   * stands in the feed in another form.
   */
  readonly effect: Effect;
  /** What happened and why, a sentence. */
  readonly message: string;
  /** What to do about it, a sentence. */
  readonly hint: string;
  /** How many entries or fields it concerns. */
  readonly count: number;
  /** Where, in the words of the file: `row 12`, `events[3].media`; the first ten. */
  readonly places: readonly string[];
}

/** How much a note costs, from most to least. */
export const effects = ['file', 'entry', 'field', 'changed'] as const;

export type Effect = (typeof effects)[number];
