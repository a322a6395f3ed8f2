import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the package: two above this file, both where it is built and where it is written. */
const root = new URL('../../', import.meta.url);

/** Path of a file that is built beside the command line. */
export const distFile = (name: string): string => fileURLToPath(new URL(`dist/${name}`, root));

/** The package's version. */
export async function readVersion(): Promise<string> {
  const text = await readFile(new URL('package.json', root), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
