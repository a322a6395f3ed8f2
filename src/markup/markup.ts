/**
 * A piece of HTML or SVG with its places filled in, as lit renders it in a page and `writeMarkup` writes it as text. So
 * what is drawn on screen, on a server, in a worker and into a file is drawn once, and drawing needs neither lit nor a DOM.
 */
export interface Markup {
  /** Lit's sign of a template result: 1 for HTML, 2 for SVG. It holds between all of lit's copies and versions since 2. */
  readonly _$litType$: 1 | 2;
  readonly strings: TemplateStringsArray;
  readonly values: unknown[];
}

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => Markup;

/** Template tag for HTML. */
export const html: Tag = (strings, ...values) => ({ _$litType$: 1, strings, values });

/** Template tag for what stands within an `<svg>`. */
export const svg: Tag = (strings, ...values) => ({ _$litType$: 2, strings, values });

/** Fills a place with nothing; as the whole of an attribute it takes that away. It is lit's own. */
export const nothing = Symbol.for('lit-nothing');

/** Whether a value is a piece of markup. */
export const isMarkup = (value: unknown): value is Markup =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
