import { resolveEvent, type ResolvedEvent } from '../../feed/resolve-event.js';
import type { Feed, TimelineEvent } from '../../feed/types.js';
import { wordsIn, type Text } from '../../locales/localized-text.js';
import type { Locale } from '../../locales/locale.js';
import type { EventIndex } from '../../scene/event-index.js';
import { textsOf, type TextRenderer } from '../render-text.js';

/** What the parts of a card are rendered with. */
export interface CardContent {
  readonly feed: Feed;
  readonly event: TimelineEvent;
  readonly resolved: ResolvedEvent;
  readonly locale: Locale;
  /** A text of the feed in the reader's language. */
  readonly words: (text: Text | undefined) => string;
  /** The same, rendered with the language that it is in. */
  readonly texts: TextRenderer;
}

/** Looks up all that a card needs of its event. */
export function cardContent(
  event: TimelineEvent,
  { feed }: Pick<EventIndex, 'feed'>,
  locale: Locale,
): CardContent {
  const words = wordsIn(locale.asked, feed.language);
  const texts = textsOf(feed, locale);
  return { feed, event, resolved: resolveEvent(feed, event), locale, words, texts };
}
