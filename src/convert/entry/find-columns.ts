import { foldText } from '../../locales/fold-text.js';
import type { ConversionLog } from '../conversion-log.js';
import { dateFormats, type CsvMap, type DateFormat } from '../csv-map.js';
import { entryFields, isEntryField, type EntryField } from './entry-fields.js';

/** The columns that fields are read from. */
export interface EntryColumns {
  readonly columns: ReadonlyMap<EntryField, string>;
  /** How dates are written, where a map says so. */
  readonly formats: ReadonlyMap<EntryField, DateFormat>;
}

/** Fields without which a column is no date. */
const dateFields = ['date', 'start', 'year'] as const;

/** Finds the column of each field: the one that the map names, else the first with one of the field's names. */
export function findColumns(
  names: readonly string[],
  map: CsvMap | undefined,
  log: ConversionLog | undefined,
): EntryColumns {
  const columns = new Map<EntryField, string>();
  const formats = new Map<EntryField, DateFormat>();
  const used = new Set<string>();
  for (const [field, given] of Object.entries(map ?? {})) {
    const { column, format } = asColumn(given);
    const at = `map.${field}`;
    if (!isEntryField(field)) log?.drop({ at, ...unknownField });
    else if (!names.includes(column)) log?.drop({ at, ...unknownColumn(column, names) });
    else {
      columns.set(field, column);
      used.add(column);
      if (format !== undefined) noteFormat(field, format, at);
    }
  }
  for (const [field, synonyms] of Object.entries(entryFields) as [
    EntryField,
    readonly string[],
  ][]) {
    if (columns.has(field)) continue;
    const found = synonyms
      .map((synonym) => names.find((name) => plainName(name) === synonym && !used.has(name)))
      .find((name) => name !== undefined);
    if (found === undefined) continue;
    columns.set(field, found);
    used.add(found);
  }
  return { columns, formats };

  function noteFormat(field: EntryField, format: string, at: string): void {
    const known = dateFormats.find((name) => name === format);
    if (known) formats.set(field, known);
    else log?.drop({ at: `${at}.format`, ...unknownFormat });
  }
}

/** Whether there is a date among the fields. */
export const hasDate = ({ columns }: EntryColumns): boolean =>
  dateFields.some((field) => columns.has(field));

function asColumn(given: unknown): { column: string; format?: string } {
  if (typeof given === 'string') return { column: given };
  const { column, format } = (given ?? {}) as { column?: unknown; format?: unknown };
  return {
    column: typeof column === 'string' ? column : '',
    ...(format !== undefined && { format: typeof format === 'string' ? format : '' }),
  };
}

/** "Date de début" and "date_de_debut" are one name; "startDate" is "start date". */
const plainName = (name: string): string =>
  foldText(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const unknownField = {
  message: 'The map names a field that no entry has.',
  hint: `Fields are ${Object.keys(entryFields).join(', ')}.`,
};

const unknownColumn = (
  column: string,
  names: readonly string[],
): { message: string; hint: string } => ({
  message: `The map names a column "${column}" that the table does not have.`,
  hint: `Its columns are ${names.slice(0, 40).join(', ')}.`,
});

const unknownFormat = {
  message: 'The map names a way to write dates that is not known.',
  hint: `Write one of ${dateFormats.join(', ')}.`,
};
