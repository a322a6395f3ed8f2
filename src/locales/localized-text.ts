import { lookUp } from './look-up.js';

/** A text in one language, or its translations by BCP 47 language tag. */
export type Text = string | { readonly [tag: string]: string };

/** A text as it is shown. */
export interface LocalizedText {
  /** Empty where there is no text at all. */
  readonly text: string;
  /** BCP 47 tag of the language it is in, for `lang`. */
  readonly lang: string;
}

/**
 * The translation of a text for a reader: by look-up (RFC 4647, section 3.4: fr-CA, then fr) for the reader's language,
 * then for the feed's, then the first there is. Empty translations don't count.
 *
 * @param language BCP 47 tag the reader asks for
 * @param feedLanguage BCP 47 tag of plain strings
 */
export function localizedText(
  text: Text | undefined,
  language: string,
  feedLanguage: string,
): LocalizedText {
  if (text === undefined) return { text: '', lang: feedLanguage };
  if (typeof text === 'string') return { text, lang: feedLanguage };
  const tags = Object.keys(text).filter((tag) => text[tag]?.trim());
  const lang = lookUp(tags, language) ?? lookUp(tags, feedLanguage) ?? tags[0];
  return lang === undefined ? { text: '', lang: feedLanguage } : { text: text[lang] ?? '', lang };
}

/** Gives texts of a feed in a reader's language; `feedLanguage` is that of plain strings, English where the feed names none. */
export const wordsIn =
  (language: string, feedLanguage = 'en') =>
  (text: Text | undefined): string =>
    localizedText(text, language, feedLanguage).text;
