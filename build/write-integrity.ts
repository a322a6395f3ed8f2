// Writes dist/integrity.json, which says what each file for a script tag hashes to; a step of the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf } from './integrity-of.js';

const folder = 'dist';

/** What a page may name in `<script src>` or load by it. */
const isForPages = (name: string): boolean => name.endsWith('.min.js') || name === 'embed.js';

const files = readdirSync(folder).filter(isForPages).sort();
const hashes = files.map((name) => [name, integrityOf(readFileSync(join(folder, name)))] as const);
writeFileSync(
  join(folder, 'integrity.json'),
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
);
