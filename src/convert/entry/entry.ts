import type { ConversionLog } from '../conversion-log.js';
import type { EventIds, Register } from '../register.js';
import type { EntryField } from './entry-fields.js';

/** An entry of a table, or the properties of a feature. */
export interface Entry {
  /** Where it stands, in the words of the file. */
  readonly at: string;
  /** The text of a field; empty where there is none. */
  readonly text: (field: EntryField) => string;
}

/** Reads the date of an entry as EDTF; what is no date comes back as it is written. */
export type DateReader = (entry: Entry) => string;

/** What all entries of a file share while they become events. */
export interface EntryTable {
  readonly lanes: Register;
  readonly categories: Register;
  readonly actors: Register;
  readonly sources: Register;
  readonly ids: EventIds;
  readonly dates: DateReader;
  readonly log: ConversionLog;
}
