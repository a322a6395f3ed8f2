import type { Language } from './language.js';
import { languageTags, type LanguageTag } from './language-tags.js';
import { en } from './languages/en.js';
import { lookUp } from './look-up.js';

/** The languages that are loaded on use. Each import is written out, so that a bundler makes a file of each. */
const loaders: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<Language>>> = {
  fr: () => import('./languages/fr.js').then(({ fr }) => fr),
  ar: () => import('./languages/ar.js').then(({ ar }) => ar),
  de: () => import('./languages/de.js').then(({ de }) => de),
  es: () => import('./languages/es.js').then(({ es }) => es),
  pt: () => import('./languages/pt.js').then(({ pt }) => pt),
  ha: () => import('./languages/ha.js').then(({ ha }) => ha),
};

/**
 * The words for a BCP 47 tag: English at once, as it is always there, any other language once its file is loaded. fr-CA is
 * served by French, a language that the package does not have by English.
 *
 * @param tag any text; what is no tag is served by English
 * @returns a promise that is refused where the file can't be loaded
 */
export function loadLanguage(tag: string): Language | Promise<Language> {
  const found = lookUp(languageTags, tag) ?? 'en';
  return found === 'en' ? en : loaders[found]();
}
