import { html, type TemplateResult } from 'lit';

/** By its level, written out: Lit's static templates, which fill a tag in, are not needed for the first view otherwise. */
const headlines: Readonly<Record<number, (title: unknown) => TemplateResult>> = {
  1: (title) => html`<h1 class="headline" part="headline" id="headline">${title}</h1>`,
  2: (title) => html`<h2 class="headline" part="headline" id="headline">${title}</h2>`,
  3: (title) => html`<h3 class="headline" part="headline" id="headline">${title}</h3>`,
  4: (title) => html`<h4 class="headline" part="headline" id="headline">${title}</h4>`,
  5: (title) => html`<h5 class="headline" part="headline" id="headline">${title}</h5>`,
  6: (title) => html`<h6 class="headline" part="headline" id="headline">${title}</h6>`,
};

/** The headline at a level from 1 to 6; at any other at the second. */
export const renderHeadline = (title: unknown, level: number): TemplateResult | undefined =>
  (headlines[level] ?? headlines[2])?.(title);
