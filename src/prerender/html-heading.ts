import { html, type Markup } from '../markup/markup.js';

/** A heading of a level from 1 to 6; beyond these the nearest. */
export function htmlHeading(words: string, level: number): Markup {
  const write = headings[Math.min(Math.max(Math.round(level), 1), headings.length) - 1];
  return write ? write(words) : html``;
}

/** The name of a tag can't be filled in. */
const headings: readonly ((words: string) => Markup)[] = [
  (words) => html`<h1>${words}</h1>`,
  (words) => html`<h2>${words}</h2>`,
  (words) => html`<h3>${words}</h3>`,
  (words) => html`<h4>${words}</h4>`,
  (words) => html`<h5>${words}</h5>`,
  (words) => html`<h6>${words}</h6>`,
];
