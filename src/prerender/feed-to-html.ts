import type { Feed } from '../feed/types.js';
import { findLocale } from '../locales/find-locale.js';
import { wordsIn } from '../locales/localized-text.js';
import { html, nothing, type Markup } from '../markup/markup.js';
import { writeMarkup } from '../markup/write-markup.js';
import { describeOrigin, type Origin } from '../scene/describe-origin.js';
import { buildIndex } from '../scene/event-index.js';
import type { HtmlContent } from './html-content.js';
import { htmlEvent } from './html-event.js';
import { htmlHeading } from './html-heading.js';

/** How the list is written. */
export interface HtmlOptions {
  /** BCP 47 tag of the reader's language; default the feed's. */
  readonly language?: string;
  /** Level of the headline, 1 to 6. Default 2; 0 leaves the headline out. */
  readonly headingLevel?: number;
  /** A picture of the whole, as `sceneToSvg` makes it; it stands above the list. Default none. */
  readonly picture?: string;
}

/**
 * A feed as plain, semantic HTML: what a reader has where no script runs, in a feed reader, in an archive, on paper. It
 * goes between the tags of `<conflict-timeline>`, which shows it until the timeline is drawn. Headline, standfirst, all
 * events in the order of time with date, place, status, text, casualties, versions and linked sources, then the feed's
 * licence. No classes, no styles, no script: the page's own style sheet sets it.
 *
 * @param feed a feed that `readFeed` has read
 */
export function feedToHtml(feed: Feed, options: HtmlOptions = {}): string {
  const { language = feed.language ?? 'en', headingLevel = 2, picture = '' } = options;
  const locale = findLocale(language);
  const index = buildIndex(feed);
  const content = { feed, locale, words: wordsIn(language, feed.language), now: index.now };
  const events = Array.from(index.all.events, (place) => feed.events[place]);
  return [
    writeMarkup(htmlHead(content, headingLevel)),
    picture === '' ? '' : `<figure>${picture}</figure>`,
    writeMarkup(
      html`<ol>
        ${events.map((event) => event && htmlEvent(event, content))}
      </ol>`,
    ),
    writeMarkup(htmlFoot(describeOrigin(feed, locale))),
  ]
    .join('\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function htmlHead({ feed, words, locale }: HtmlContent, level: number): Markup {
  const [title, description] = [words(feed.title), words(feed.description)];
  return html`${level > 0 ? htmlHeading(title || locale.say('timeline'), level) : nothing}
  ${description === '' ? nothing : html`<p>${description}</p>`}`;
}

function htmlFoot({ asOf, references, publisher, license, credits }: Origin): Markup {
  const name =
    publisher?.url === undefined
      ? publisher?.name
      : html`<a href=${publisher.url} rel="noopener noreferrer">${publisher.name}</a>`;
  const parts = [asOf, references, name, license].filter(
    (part) => part !== undefined && part !== '',
  );
  return html`${parts.length === 0 ? nothing : html`<p>${parts.map((part, i) => [i > 0 ? ' · ' : '', part])}</p>`}
  ${credits === '' ? nothing : html`<p><small>${credits}</small></p>`}`;
}
