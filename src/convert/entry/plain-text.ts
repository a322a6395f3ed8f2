import { htmlToText } from '../html-to-text.js';

/** What may be HTML: a tag, or a letter written as an entity. */
const markup = /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** A text of another format as plain text. What has no markup stays as it is: "a < b" is no HTML. */
export const plainText = (text: string): string =>
  markup.test(text) ? htmlToText(text) : text.trim();
