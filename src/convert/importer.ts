import type { ConversionLog } from './conversion-log.js';
import type { CsvMap } from './csv-map.js';

/** Reads one foreign format. */
export interface Importer {
  /** Whether a file is of this format, by what only this format has. */
  readonly recognises: (file: ForeignFile) => boolean;
  /**
   * Makes a feed of a file, one event an entry. What it can't take, it notes in the log. It need not check values: what it
   * makes is read as any feed is.
   *
   * @returns `null` where the file is not of this format; the log then says why
   */
  readonly read: (
    file: ForeignFile,
    log: ConversionLog,
    options: ImportOptions,
  ) => FeedDraft | null;
}

/** A file as an importer gets it. */
export interface ForeignFile {
  /** Its text, without a byte order mark. */
  readonly text: string;
  /** Its value where it is JSON, else `undefined`. */
  readonly json: unknown;
  /** The names of its columns where it is a table, as written but for white space around them; else empty. */
  readonly columns: readonly string[];
  /** Its rows below the names, where it is a table. */
  readonly rows: readonly Row[];
}

/** A row of a table: cells by column. */
export interface Row {
  /** Place in the file in words: `row 12`, counted as a spreadsheet does, the row of names being the first. */
  readonly at: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** What an importer may be told. */
export interface ImportOptions {
  /** Which column is which field; for `csv`. */
  readonly map?: CsvMap | undefined;
}

/** A feed that nobody has read yet, its events with the places they come from. */
export interface FeedDraft {
  /** Fields of the feed but for `version` and `events`. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly events: readonly EventDraft[];
}

/** An event that nobody has read yet. */
export interface EventDraft {
  /** Where it comes from, in the words of the file: `row 12`, `events[3]`. */
  readonly at: string;
  readonly event: Readonly<Record<string, unknown>>;
}
