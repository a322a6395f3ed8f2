// Writes the site to dist/: the page with the hash of the script, and the files that it asks for.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const SCRIPT = 'conflict-timeline.min.js';

const hashes = JSON.parse(readFileSync(resolve('conflict-timeline/integrity.json'), 'utf8'));
const page = readFileSync('page.html', 'utf8').replace('%INTEGRITY%', hashes[SCRIPT]);

mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', page);
for (const file of ['page.css', 'icon.svg']) cpSync(file, `dist/${file}`);
// What the first view does without lies beside the script, which asks for it when the reader begins to use the timeline,
// what keeps links at once, and the map when the first card with a place is opened.
for (const file of [
  SCRIPT,
  'conflict-timeline-details.min.js',
  'conflict-timeline-links.min.js',
  'conflict-timeline-locator.min.js',
  'feeds/sahel.json',
]) {
  cpSync(resolve(`conflict-timeline/${file}`), `dist/${file.replace('feeds/', '')}`);
}
