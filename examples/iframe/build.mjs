// Two hosts: that of the article, and that of the timelines, which is another origin.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';

const PACKAGE = 'node_modules/conflict-timeline/dist';
const TIMELINES = [
  'embed.html',
  'embed.css',
  'embed-page.js',
  'feeds/sahel.json',
  // The script, and what it loads on use.
  ...readdirSync(PACKAGE).filter((name) => name.endsWith('.min.js')),
];

mkdirSync('dist/article', { recursive: true });
for (const file of ['index.html', 'page.css']) cpSync(file, `dist/article/${file}`);
cpSync(`${PACKAGE}/embed.js`, 'dist/article/embed.js');
for (const file of TIMELINES) cpSync(`${PACKAGE}/${file}`, `dist/timelines/${file}`);
