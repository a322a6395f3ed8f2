import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const README = 'bench/README.md';
const MEASURED = /(<!-- measured -->\n)[^]*(<!-- \/measured -->)/;

/**
 * Puts what was measured between its marks.
 *
 * @param {string} text
 */
export async function writeReadme(text) {
  const before = readFileSync(README, 'utf8');
  const after = before.replace(MEASURED, (_, start, end) => `${start}\n${text}\n\n${end}`);
  const config = await resolveConfig(README);
  writeFileSync(README, await format(after, { ...config, filepath: README }));
  console.log(`\nWritten to ${README}.`);
}
