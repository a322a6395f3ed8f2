import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { distFile } from '../package-files.js';

/** The value of a tag's `integrity` by the name of a file of the package. */
export type Integrity = Readonly<Record<string, string>>;

const scripts = ['conflict-timeline.min.js', 'embed.js'];

/** What the build has written down, or else what the files hash to; a file that isn't built has none. */
export async function readIntegrity(): Promise<Integrity> {
  try {
    return JSON.parse(await readFile(distFile('integrity.json'), 'utf8')) as Integrity;
  } catch {
    const hashes = await Promise.all(scripts.map(hashOf));
    return Object.fromEntries(hashes.flat());
  }
}

async function hashOf(name: string): Promise<[string, string][]> {
  const file = await readFile(distFile(name)).catch(() => null);
  return file ? [[name, `sha384-${createHash('sha384').update(file).digest('base64')}`]] : [];
}
