import { literal, type StaticValue } from 'lit/static-html.js';

const tags: Readonly<Record<number, StaticValue>> = {
  1: literal`h1`,
  2: literal`h2`,
  3: literal`h3`,
  4: literal`h4`,
  5: literal`h5`,
  6: literal`h6`,
};

/** The tag of a heading of a level from 1 to 6, for lit's static `html`; of another level that of `otherwise`. */
export const headingTag = (level: number, otherwise: number): StaticValue | undefined =>
  tags[level] ?? tags[otherwise];
