/** BCP 47 tags of the languages that the package has, each a file of `languages/`. */
export const languageTags = ['en', 'fr', 'ar', 'de', 'es', 'pt', 'ha'] as const;

/** One of them. */
export type LanguageTag = (typeof languageTags)[number];
