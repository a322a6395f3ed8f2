// Two hosts: that of the article, and that of the timelines, which is another origin.
import { cpSync, mkdirSync } from 'node:fs';

const PACKAGE = 'node_modules/conflict-timeline/dist';
const TIMELINES = [
  'embed.html',
  'embed.css',
  'embed-page.js',
  'conflict-timeline.min.js',
  'conflict-timeline-details.min.js',
  'conflict-timeline-links.min.js',
  'conflict-timeline-locator.min.js',
  'feeds/sahel.json',
];

mkdirSync('dist/article', { recursive: true });
for (const file of ['index.html', 'page.css']) cpSync(file, `dist/article/${file}`);
cpSync(`${PACKAGE}/embed.js`, 'dist/article/embed.js');
for (const file of TIMELINES) cpSync(`${PACKAGE}/${file}`, `dist/timelines/${file}`);
