import { entriesDraft } from '../entry/entries-draft.js';
import type { Entry } from '../entry/entry.js';
import { findColumns, hasDate, type EntryColumns } from '../entry/find-columns.js';
import type { ForeignFile, Importer } from '../importer.js';
import { noteColumns } from '../note-columns.js';
import { asWritten, derivedColumns, isOwnExport } from './own-export.js';

/**
 * Any table with a column of dates: a row an event. Columns are found by the map, or by their names in English or French. Tables
 * that this package has written are read back.
 */
export const csv: Importer = {
  recognises: ({ columns }) =>
    columns.length > 1 && hasDate(findColumns(columns, undefined, undefined)),
  read: (file, log, { map }) => {
    const found = findColumns(file.columns, map, log);
    if (!hasDate(found) || !found.columns.has('title')) {
      log.refuse({
        message: `The table has no column for ${hasDate(found) ? 'titles' : 'dates'}.`,
        hint: `Say which it is: {"date": "…", "title": "…"}. Its columns are ${file.columns.slice(0, 40).join(', ') || 'not to be told apart'}.`,
      });
      return null;
    }
    const isOwn = isOwnExport(file);
    noteColumns(file, new Set([...found.columns.values(), ...(isOwn ? derivedColumns : [])]), log);
    return entriesDraft(entriesOf(file, found, isOwn ? asWritten : unchanged), found.formats, log);
  },
};

const unchanged = (cell: string): string => cell;

function entriesOf(
  { rows }: ForeignFile,
  { columns }: EntryColumns,
  clean: (cell: string) => string,
): Entry[] {
  return rows.map(({ at, cells }) => ({
    at,
    text: (field) => {
      const column = columns.get(field);
      return column === undefined ? '' : clean(cells[column] ?? '');
    },
  }));
}
