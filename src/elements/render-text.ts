import { html, nothing } from 'lit';
import type { Feed } from '../feed/types.js';
import { localizedText, type LocalizedText, type Text } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';
import { paragraphsOf } from '../locales/paragraphs-of.js';
import { primaryLanguage } from '../locales/primary-language.js';

/** Renders texts of a feed in the reader's language. */
export interface TextRenderer {
  /** A text among other words. */
  readonly inline: (text: Text | undefined) => unknown;
  /** A text in paragraphs, which a blank line parts. */
  readonly paragraphs: (text: Text | undefined) => unknown;
}

/**
 * Renders texts of a feed for a reader. One that is in another language than the words around it says so, to be read out in
 * that language, and keeps its own direction.
 */
export function textsOf(feed: Pick<Feed, 'language'>, locale: Locale): TextRenderer {
  const find = (text: Text | undefined): LocalizedText =>
    localizedText(text, locale.asked, feed.language ?? 'en');
  const isForeign = ({ text, lang }: LocalizedText): boolean =>
    text !== '' && primaryLanguage(lang) !== primaryLanguage(locale.tag);
  return {
    inline: (text) => {
      const found = find(text);
      return isForeign(found) ? html`<bdi lang=${found.lang}>${found.text}</bdi>` : found.text;
    },
    paragraphs: (text) => {
      const found = find(text);
      const foreign = isForeign(found);
      return paragraphsOf(found.text).map(
        (paragraph) =>
          html`<p lang=${foreign ? found.lang : nothing} dir=${foreign ? 'auto' : nothing}>
            ${paragraph}
          </p>`,
      );
    },
  };
}
