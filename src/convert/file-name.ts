import { cutText } from '../feed/cut-text.js';
import type { Feed } from '../feed/types.js';
import { foldText } from '../locales/fold-text.js';
import { wordsIn } from '../locales/localized-text.js';

/** Longest name without date and ending, in characters. */
const longest = 60;

/**
 * A name for a file made of a feed: its title in plain letters, the day of its last update, and what it is:
 * `war-in-the-sahel-2023-12-31.csv`. Letters of other scripts stay; a feed without a title is a `timeline`.
 */
export function fileName(feed: Feed, language: string, ending: 'csv' | 'json'): string {
  const title = foldText(wordsIn(language, feed.language)(feed.title));
  const words = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const slug = cutText(words, longest).replace('…', '').replaceAll(' ', '-');
  const day = feed.updated?.slice(0, 10);
  return `${[slug || 'timeline', day].filter(Boolean).join('-')}.${ending}`;
}
