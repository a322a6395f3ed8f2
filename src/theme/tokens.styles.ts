import { css, unsafeCSS } from 'lit';
import { shades, tones, type Shade, type ShadeName } from '../draw/palette.js';

const token = (inner: string, outer: string, { light, dark }: Shade): string =>
  `--_${inner}: var(--timeline-${outer}, light-dark(${light}, ${dark}));`;

const colors = [
  ...Object.entries(shades).map(([name, shade]) => token(name, name, shade)),
  ...tones.map((shade, i) => token(`tone-${i}`, `color-${i + 1}`, shade)),
];

/** The system's colours that stand for ours where the reader has chosen their own. */
const system: Readonly<Record<ShadeName, string>> = {
  paper: 'Canvas',
  panel: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'CanvasText',
  line: 'color-mix(in srgb, CanvasText 35%, Canvas)',
  faint: 'color-mix(in srgb, CanvasText 18%, Canvas)',
  focus: 'Highlight',
  bar: 'CanvasText',
};

const forced = [
  ...Object.entries(system).map(([name, color]) => `--_${name}: ${color};`),
  ...tones.map((_, i) => `--_tone-${i}: CanvasText;`),
];

/**
 * The custom properties a page may set, on the element or any ancestor, each with its default. Private names (`--_…`)
 * carry the value that is in force; `light-dark()` follows the color scheme that the page or `theme` sets.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(colors.join('\n'))}
    --_headline: var(--timeline-headline-font, inherit);
    --_headline-weight: var(--timeline-headline-weight, 700);
    --_rule-width: var(--timeline-rule-width, 3px);
    --_radius: var(--timeline-radius, 3px);
  }
  /* What the system's colours can't tell apart, shape, hatching and words do. */
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(forced.join('\n'))}
    }
  }
`;
