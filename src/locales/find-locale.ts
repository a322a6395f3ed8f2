import { en } from './languages/en.js';
import type { Language } from './language.js';
import { createLocale, type Locale } from './locale.js';
import { lookUp } from './look-up.js';

/** All languages that the package has. */
const languages: readonly Language[] = [en];

/**
 * The locale for a BCP 47 tag, at once: for programs and workers, which can carry all languages. fr-CA is served by French,
 * a language that the package does not have by English.
 *
 * @param tag any text; what is no tag is served by English
 */
export function findLocale(tag: string): Locale {
  const tags = languages.map((language) => language.tag);
  const found = lookUp(tags, tag);
  return createLocale(languages.find((language) => language.tag === found) ?? en, tag);
}
