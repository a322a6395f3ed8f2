/** The language of a BCP 47 tag without script, region and the like: "fr" of fr-CA. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
