// A shortcode that writes a feed's events into the page, and copies of the files that the page asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { feedToHtml, readFeed } from 'conflict-timeline/core';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = dirname(resolve('conflict-timeline/conflict-timeline.min.js'));
/** The script, and what it loads on use. */
const SCRIPTS = readdirSync(PACKAGE).filter((name) => name.endsWith('.min.js'));
const SAHEL = resolve('conflict-timeline/feeds/sahel.json');

/** @param {any} eleventy Eleventy's configuration; it comes without types */
export default function configure(eleventy) {
  eleventy.addPassthroughCopy('page.css');
  eleventy.addPassthroughCopy({
    ...Object.fromEntries(SCRIPTS.map((name) => [`${fromHere(PACKAGE)}/${name}`, name])),
    [fromHere(SAHEL)]: 'sahel.json',
  });
  eleventy.addShortcode('timelineEvents', writeEvents);
  return { dir: { output: 'dist' }, htmlTemplateEngine: 'liquid' };
}

/** The events of the feed as HTML: headline, list, sources, licence. Its text is escaped. */
function writeEvents() {
  const { feed, problems } = readFeed(readFileSync(SAHEL, 'utf8'));
  for (const { path, message } of problems) console.warn(`${path}: ${message}`);
  if (!feed) throw new Error(`${SAHEL} is no feed.`);
  return feedToHtml(feed);
}

/**
 * Eleventy copies from paths that start at the site.
 *
 * @param {string} path
 */
function fromHere(path) {
  return relative(import.meta.dirname, path);
}
