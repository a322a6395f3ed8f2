// Writes the site to dist/: the page with the hash of the script, and the files that it asks for.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const SCRIPT = 'conflict-timeline.min.js';

const hashes = JSON.parse(readFileSync(resolve('conflict-timeline/integrity.json'), 'utf8'));
const page = readFileSync('page.html', 'utf8').replace('%INTEGRITY%', hashes[SCRIPT]);

mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', page);
for (const file of ['page.css', 'icon.svg']) cpSync(file, `dist/${file}`);
cpSync(resolve('conflict-timeline/feeds/sahel.json'), 'dist/sahel.json');
// What the first view does without lies beside the script, which asks for it on use.
const folder = dirname(resolve(`conflict-timeline/${SCRIPT}`));
for (const file of readdirSync(folder).filter((name) => name.endsWith('.min.js'))) {
  cpSync(`${folder}/${file}`, `dist/${file}`);
}
