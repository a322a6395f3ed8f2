// As much of Lit as describes templates, for files whose templates another copy of it renders. Lit's signs of a template hold
// between all its copies and versions since 2.
export { css, unsafeCSS } from '@lit/reactive-element/css-tag.js';

/** @param {1 | 2 | 3} type HTML, SVG or MathML */
const tag =
  (type) =>
  /**
   * @param {TemplateStringsArray} strings
   * @param {readonly unknown[]} values
   */
  (strings, ...values) => ({ _$litType$: type, strings, values });

export const html = tag(1);
export const svg = tag(2);
export const mathml = tag(3);
export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');

/** What makes parts of a page is left to who renders. */
export const _$LH = {};
