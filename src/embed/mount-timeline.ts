import { directionOf } from '../locales/direction-of.js';
import type { ConflictTimeline } from '../elements/conflict-timeline/conflict-timeline.js';
import { wordsIn } from '../locales/localized-text.js';
import { viewKey } from './link-view.js';
import type { Asked } from './read-address.js';

/** Puts the timeline that is asked for into the page, or the words that none is; returns what stands there. */
export function mountTimeline(
  { src, lang, theme, attributes }: Asked,
  page: Document,
): HTMLElement {
  const { documentElement: root } = page;
  root.dataset['theme'] = theme;
  if (lang !== null) {
    root.lang = lang;
    root.dir = directionOf(lang);
  }
  if (src === null) return mount(refusal(page), page);
  const timeline = page.createElement('conflict-timeline');
  for (const [name, value] of attributes) timeline.setAttribute(name, value);
  timeline.setAttribute('theme', theme);
  timeline.setAttribute('deep-link', viewKey);
  timeline.setAttribute('src', src);
  timeline.addEventListener('timeline-load', ({ feed }) => {
    page.title = wordsIn(root.lang, feed.language)(feed.title) || page.title;
  });
  // What stands inside is shown while the feed comes, too: the link is only of use where it doesn't.
  timeline.addEventListener('timeline-error', () => timeline.replaceChildren(linkTo(src, page)));
  return mount(timeline, page);
}

function mount<E extends HTMLElement | ConflictTimeline>(element: E, page: Document): E {
  page.querySelector('main')?.append(element);
  return element;
}

/** A way to the events where they can't be drawn. */
function linkTo(src: string, page: Document): HTMLElement {
  const link = page.createElement('a');
  link.href = link.textContent = src;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  return link;
}

function refusal(page: Document): HTMLElement {
  const words = page.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent =
    'There is no timeline here: the address of this page must name a feed, as in embed.html?src=feed.json.';
  return words;
}
