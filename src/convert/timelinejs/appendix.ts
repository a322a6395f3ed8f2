import type { InlineSource } from '../../feed/types.js';
import { escapeHtml } from '../escape-html.js';

const opening = '<p class="conflict-timeline-appendix">';

/** Paragraphs of plain text as HTML. */
export const htmlParagraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

/**
 * A last paragraph for what TimelineJS has no field for and readers must see: sources, licence, credits. Its class lets it
 * be told from the text when the timeline is read again.
 *
 * @param lines HTML
 */
export const appendix = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${opening}${lines.join('<br>')}</p>`;

/** A source as a line of HTML. */
export function sourceLine({ publisher, title, url }: InlineSource): string {
  const name = escapeHtml(title);
  const link = url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
  return `${escapeHtml(publisher)}: ${link}`;
}

/** Parts the text of a slide from its appendix. */
export function withoutAppendix(html: string): readonly [text: string, appendix: string] {
  const at = html.lastIndexOf(opening);
  return at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)];
}
