// Gathers the site in dist/: the page's own files, and those of the package that it asks for.
import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = dirname(resolve('conflict-timeline/conflict-timeline.min.js'));

for (const file of ['index.html', 'page.css', 'septembre.json']) cpSync(file, `dist/${file}`);
// The script, and what it loads on use.
for (const file of readdirSync(PACKAGE).filter((name) => name.endsWith('.min.js'))) {
  cpSync(`${PACKAGE}/${file}`, `dist/${file}`);
}
cpSync(resolve('conflict-timeline/feeds/sahel.json'), 'dist/sahel.json');
