import { isSafeUrl } from '../feed/safe-url.js';
import type { ForeignFields } from './foreign-fields.js';
import type { HtmlLink } from './html-to-text.js';

/** A source that an event carries itself. */
export interface LinkSource {
  /** The host of the address: who publishes there, a link does not say. */
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

/** Links as sources, each address once. What cannot be one is noted as left out. */
export function linkSources(
  links: readonly HtmlLink[],
  fields: ForeignFields,
): readonly LinkSource[] {
  const sources = new Map<string, LinkSource>();
  for (const { url, text } of links) {
    const publisher = hostOf(url);
    if (publisher === '') fields.drop('', ...noSource);
    else if (!sources.has(url)) sources.set(url, { publisher, title: text || url, url });
  }
  return [...sources.values()];
}

const noSource = [
  'A link leads to no web page: a place in the old page, a mail address or a script.',
  'Leave it, or name the page as a source of the event.',
] as const;

/** The host of a web address, without `www`; empty where it is no safe one. */
function hostOf(url: string): string {
  const safe = /^https?:/i.test(url) && isSafeUrl(url) && URL.canParse(url);
  return safe ? new URL(url).hostname.replace(/^www\./, '') : '';
}
