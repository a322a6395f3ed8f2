import { foreignFile } from './foreign-file.js';
import type { ForeignFormat } from './foreign-formats.js';
import type { ForeignFile } from './importer.js';
import { importers } from './importers.js';

/**
 * Which format a text is in.
 *
 * @returns the name that `convert` knows it by; `null` for none of them, a feed of this package among others
 */
export const detect = (text: string): ForeignFormat | null => formatOf(foreignFile(text));

/** As `detect`, of a file that has been looked at. */
export function formatOf(file: ForeignFile): ForeignFormat | null {
  const names = Object.keys(importers) as ForeignFormat[];
  return names.find((name) => importers[name]?.recognises(file)) ?? null;
}
