import type { ForeignFields } from '../foreign-fields.js';
import { wasHtml, type PlainWords } from '../plain-words.js';
import { withoutAppendix } from './appendix.js';

/**
 * The text of a slide. Of the appendix that this package had put behind it, only links are taken, which become sources
 * again; what else stands there is not the author's text.
 *
 * @param text the field `text` of a slide
 */
export function slideText(text: ForeignFields, words: PlainWords): string {
  const [body, added] = withoutAppendix(text.text('text'));
  words.html(added);
  return words.html(body, () => text.change('text', ...wasHtml));
}
