import { ar } from './languages/ar.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { ha } from './languages/ha.js';
import { pt } from './languages/pt.js';
import type { Language } from './language.js';
import { languageTags, type LanguageTag } from './language-tags.js';
import { createLocale, type Locale } from './locale.js';
import { lookUp } from './look-up.js';

/** All languages that the package has. */
const languages: Readonly<Record<LanguageTag, Language>> = { en, fr, ar, de, es, pt, ha };

/**
 * The locale for a BCP 47 tag, at once: for programs and workers, which can carry all languages; a page that is to carry
 * one asks `loadLanguage`. fr-CA is served by French, a language that the package does not have by English.
 *
 * @param tag any text; what is no tag is served by English
 */
export const findLocale = (tag: string): Locale =>
  createLocale(languages[lookUp(languageTags, tag) ?? 'en'], tag);
