/** A text with its first letter as the language writes it at the begin of a sentence. */
export const upperFirst = (text: string, tag: string): string =>
  text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);

/** A text with its first letter as the language writes it within a sentence. */
export const lowerFirst = (text: string, tag: string): string =>
  text.charAt(0).toLocaleLowerCase(tag) + text.slice(1);
