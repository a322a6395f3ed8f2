import type { CsvMap } from '../../convert/csv-map.js';
import { readInput } from '../input/read-input.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

const hint = 'Write {"date": "When", "title": "What happened"}: field and column.';

/**
 * Reads the file that says which column is which field.
 *
 * @throws {UsageError} where there is none or it says something else
 */
export async function readMap(name: string, io: Io): Promise<CsvMap> {
  const { text } = await readInput(name, io);
  const map = parse(text, name);
  const isMap = typeof map === 'object' && map !== null && !Array.isArray(map);
  if (!isMap) throw new UsageError(`${name} is no mapping of columns.`, hint);
  const wrong = Object.entries(map).find(([, column]) => !namesColumn(column));
  if (!wrong) return map as CsvMap;
  throw new UsageError(`${name} names no column for "${wrong[0]}".`, hint);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`${name} is not JSON.`, hint);
  }
}

/** A column by its name, or with more about it. */
const namesColumn = (column: unknown): boolean =>
  typeof column === 'string' ||
  (typeof column === 'object' && column !== null && 'column' in column);
