// Gathers the site in dist/: the page's own files, and those of the package that it asks for.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

for (const file of ['index.html', 'page.css', 'septembre.json']) cpSync(file, `dist/${file}`);
for (const file of [
  'conflict-timeline.min.js',
  'conflict-timeline-details.min.js',
  'conflict-timeline-links.min.js',
  'conflict-timeline-locator.min.js',
  'conflict-timeline-fr.min.js',
]) {
  cpSync(resolve(`conflict-timeline/${file}`), `dist/${file}`);
}
cpSync(resolve('conflict-timeline/feeds/sahel.json'), 'dist/sahel.json');
