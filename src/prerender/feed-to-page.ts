import type { Feed } from '../feed/types.js';
import { findLocale } from '../locales/find-locale.js';
import { wordsIn } from '../locales/localized-text.js';
import { escapeText } from '../markup/escape-text.js';
import { feedToHtml } from './feed-to-html.js';

/** How a page is made. */
export interface PageOptions {
  /** BCP 47 tag of the reader's language; default the feed's. */
  readonly language?: string;
  /** Default `auto`, what the reader's system says. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** A picture of the whole, as `sceneToSvg` makes it; it stands above the list. Default none. */
  readonly picture?: string;
  /** Address of the script, from the page; default `conflict-timeline.min.js` beside it. */
  readonly script?: string;
  /** Address of the feed, from the page; by default the feed stands in the page. */
  readonly src?: string;
}

/**
 * A page of its own for a feed: the picture and the list of events, which are there without script, inside the element,
 * which the script upgrades in place. All of it is in the light DOM: in feed readers, archives and search engines, and for
 * tools that clean HTML, a shadow root is a box that can't be opened.
 *
 * @param feed a feed that `readFeed` has read
 */
export function feedToPage(feed: Feed, options: PageOptions = {}): string {
  const { language = feed.language ?? 'en', theme = 'auto', picture = '', src } = options;
  const { direction } = findLocale(language);
  const title = escapeText(wordsIn(language, feed.language)(feed.title) || 'Timeline');
  const scheme = theme === 'auto' ? 'light dark' : theme;
  const lang = escapeText(language);
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<title>${title}</title>
<style>
${pageStyles}
</style>
<script type="module" src="${escapeText(options.script ?? 'conflict-timeline.min.js')}"></script>
</head>
<body>
<conflict-timeline${src === undefined ? '' : ` src="${escapeText(src)}"`} theme="${theme}" heading-level="1">
${src === undefined ? inlineFeed(feed) : ''}
${feedToHtml(feed, { language, headingLevel: 1, picture })}
</conflict-timeline>
</body>
</html>
`;
}

const pageStyles = `body { margin: 1.5rem auto; padding: 0 1rem; max-width: 72.5rem; font: 1rem/1.5 system-ui, sans-serif; }
figure { margin: 0 0 2rem; }
figure svg { max-width: 100%; height: auto; }
conflict-timeline > ol > li { margin-block-end: 1.5rem; }
conflict-timeline { display: block; }`;

/** JSON in a page: `<` is written so that no text ends the script. */
const inlineFeed = (feed: Feed): string =>
  `<script type="application/json" slot="feed">${JSON.stringify(feed).replaceAll('<', '\\u003c')}</script>`;
