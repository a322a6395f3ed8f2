import type { ConversionLog } from './conversion-log.js';
import type { ForeignFile } from './importer.js';

/** Notes, once each, the columns of a table that hold something and have no place in a feed. */
export function noteColumns(
  { columns, rows }: ForeignFile,
  taken: ReadonlySet<string>,
  log: ConversionLog,
): void {
  for (const column of new Set(columns)) {
    if (taken.has(column) || rows.every(({ cells }) => !cells[column])) continue;
    log.drop({
      at: `column ${column}`,
      message: `The column "${column}" is not taken: a feed has no field for it.`,
      hint: 'Keep the file; if readers need it, write it into the summaries.',
    });
  }
}
