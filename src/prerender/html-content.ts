import type { Feed } from '../feed/types.js';
import type { Text } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';

/** What the parts of a feed's HTML are written with. */
export interface HtmlContent {
  readonly feed: Feed;
  readonly locale: Locale;
  /** A text of the feed in the reader's language. */
  readonly words: (text: Text | undefined) => string;
  /** The moment up to which ongoing events are told, in ms. */
  readonly now: number;
}
