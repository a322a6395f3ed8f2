// Writes dist/index.html with all there is to read: the picture and the list of events stand in the page before any
// script runs, for readers without script, search engines, archives and feed readers.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  buildIndex,
  buildScene,
  estimateText,
  feedToHtml,
  findLocale,
  initialView,
  readFeed,
  sceneToSvg,
} from 'conflict-timeline/core';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = dirname(resolve('conflict-timeline/conflict-timeline.min.js'));
const PICTURE_WIDTH = 1120;

const { feed, problems } = readFeed(
  readFileSync(resolve('conflict-timeline/feeds/sahel.json'), 'utf8'),
);
for (const { path, message } of problems) console.warn(`${path}: ${message}`);
if (!feed) throw new Error('This is no feed.');

// The page says headline and licence once, in text; the picture leaves them out.
const list = feedToHtml(feed, { picture: draw(feed) });
const page = readFileSync('page.html', 'utf8').replace('<!-- events -->', () => list);

mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', page);
cpSync('page.css', 'dist/page.css');
// The script, and what it loads on use.
for (const file of readdirSync(PACKAGE).filter((name) => name.endsWith('.min.js'))) {
  cpSync(`${PACKAGE}/${file}`, `dist/${file}`);
}
cpSync(resolve('conflict-timeline/feeds/sahel.json'), 'dist/sahel.json');

/** @param {import('conflict-timeline/core').Feed} feed */
function draw(feed) {
  const environment = /** @type {const} */ ({
    locale: findLocale('en'),
    measureText: estimateText,
    measure: 'events',
  });
  const index = buildIndex(feed);
  const size = { width: PICTURE_WIDTH };
  const scene = buildScene(index, initialView(index.limits), size, environment);
  return sceneToSvg(scene, index, environment, { framed: false });
}
