import { css, unsafeCSS } from 'lit';
import { looks, type Look } from '../draw/looks.js';

const rules = Object.entries(looks).map(([name, look]) => `svg .${name} { ${declarations(look)} }`);

/** How what is drawn looks on screen. */
export const picture = css`
  ${unsafeCSS(rules.join('\n'))}
  @media (forced-colors: active) {
    /* Colours of a feed's own. */
    svg [color] {
      color: CanvasText;
    }
  }
`;

function declarations(look: Look): string {
  return Object.entries(look)
    .map(([property, value]) => `${property}: ${valueOf(property, value)};`)
    .join(' ');
}

function valueOf(property: string, value: string | number): string {
  if (property === 'font-size') return `${value}px`;
  if (property !== 'fill' && property !== 'stroke') return String(value);
  if (value === 'none') return 'none';
  return value === 'tone' ? 'currentColor' : `var(--_${value})`;
}
