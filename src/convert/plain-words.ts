import { cutText } from '../feed/cut-text.js';
import type { ForeignFields } from './foreign-fields.js';
import { readHtml, type HtmlLink } from './html-to-text.js';

/** The texts of an entry that were HTML, in plain words, with the links and pictures that stood in them. */
export class PlainWords {
  readonly links: HtmlLink[] = [];
  readonly images: HtmlLink[] = [];

  /** A text, its paragraphs parted by blank lines. */
  text(fields: ForeignFields, field: string): string {
    return this.html(fields.text(field), () => fields.change(field, ...wasHtml));
  }

  /**
   * HTML as plain text.
   *
   * @param changed called where there is any markup
   */
  html(written: string, changed?: () => void): string {
    const { text, links, images } = readHtml(written);
    // One by one: a call takes no hundred thousand arguments.
    for (const link of links) this.links.push(link);
    for (const image of images) this.images.push(image);
    if (markup.test(written)) changed?.();
    return text;
  }

  /** A text that is one line. */
  line(fields: ForeignFields, field: string): string {
    return oneLine(this.text(fields, field));
  }
}

const markup = /<[a-z!/]/i;

/** Why a text stands in another form. */
export const wasHtml = [
  'The text was HTML and is plain text now; its links stand among the sources.',
  'Read it over where bold or italic type, quotations or colours meant something.',
] as const;

/** Longest text that is a headline as it is, in characters. */
const longestTitle = 200;

/** A headline and a summary. */
export interface Wording {
  readonly title: string;
  readonly summary: string;
  /** Whether the headline is the begin of the summary, for want of a shorter one. */
  readonly made: boolean;
}

/**
 * Gives an event a headline: the one that it has, else the begin of the first text there is. One that is too long for a
 * headline stands in the summary as a whole.
 *
 * @param instead what may stand for a headline that is missing, the best first; the last one is never empty
 */
export function wording(headline: string, summary: string, instead: readonly string[]): Wording {
  const title = cutText(headline, longestTitle);
  if (headline !== '' && title === headline) return { title, summary, made: false };
  if (headline !== '') return { title, summary: joined(headline, summary), made: true };
  const first = [summary, ...instead].find((text) => text !== '') ?? '';
  return { title: cutText(oneLine(firstParagraph(first)), shortTitle), summary, made: true };
}

const shortTitle = 100;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const firstParagraph = (text: string): string => text.split('\n\n', 1)[0] ?? '';

/** Paragraphs as one text. */
export const joined = (...paragraphs: readonly string[]): string =>
  paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
