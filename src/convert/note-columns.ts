import type { ConversionLog } from './conversion-log.js';
import type { ForeignFile } from './importer.js';

/** Notes, once each, the columns of a table that hold something and have no place in a feed; `word` is what the format calls them. */
export function noteColumns(
  { columns, rows }: ForeignFile,
  taken: ReadonlySet<string>,
  log: ConversionLog,
  word: 'column' | 'property' = 'column',
): void {
  for (const column of new Set(columns)) {
    if (taken.has(column) || rows.every(({ cells }) => !cells[column])) continue;
    log.drop({
      at: `${word} ${column}`,
      message: `The ${word} "${column}" is not taken: a feed has no field for it.`,
      hint: 'Keep the file; if readers need it, write it into the summaries.',
    });
  }
}
