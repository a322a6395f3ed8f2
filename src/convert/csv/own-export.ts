import type { ForeignFile } from '../importer.js';

/** Columns that only the tables of this package have together. */
const telling = ['id', 'date', 'earliest', 'latest', 'killed_low', 'killed_high', 'casualties'];

/** Columns that say again what others say. */
export const derivedColumns: readonly string[] = ['earliest', 'latest'];

/** An apostrophe that was put before what a spreadsheet would calculate. */
const apostrophe = /(^|[;\t\r\n])'(?=[\s\p{Cc}\p{Cf}"']*[=+\-@＝＋－＠])|^'(?=[\t\r\n])/gu;

/** Whether a table is one that this package has written. */
export const isOwnExport = ({ columns }: ForeignFile): boolean =>
  telling.every((name) => columns.includes(name));

/** A cell as it was before it was written. */
export const asWritten = (cell: string): string => cell.replace(apostrophe, '$1');
