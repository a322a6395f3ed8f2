import { writeFile } from 'node:fs/promises';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/**
 * Writes to a file, or to standard output where none is named or it is `-`.
 *
 * @throws {UsageError} where the file can't be written
 */
export async function writeOutput(
  path: string | undefined,
  content: string | Uint8Array,
  io: Io,
): Promise<void> {
  if (path === undefined || path === '-') return io.out(content);
  try {
    await writeFile(path, content);
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(
      `${path} can't be written: ${message}.`,
      'Check the folder and its permissions.',
    );
  }
}
