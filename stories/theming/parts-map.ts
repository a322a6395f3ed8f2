import { html, type TemplateResult } from 'lit';
import { declarationOf } from '../manifest/manifest.js';
import './parts.css';

const parts = declarationOf('conflict-timeline').cssParts ?? [];

/** How a tag looks: out of the flow, so that it moves nothing. */
const tag = `position: absolute; inset: auto 0 100% auto; z-index: 2; padding: 0 3px;
  font: 600 11px/14px 'Source Sans 3 Variable', sans-serif; color: light-dark(white, black); pointer-events: none`;

/** Hues around the circle, so that neighbours in the list are far apart. */
const hueOf = (place: number): number => Math.round((place * 137.5) % 360);

/** The selector by which a page reaches a part. */
const selectorOf = (name: string): string => `conflict-timeline::part(${name})`;

/** There are many of each, so they have tags only while they are picked out. */
const isMark = (name: string): boolean => ['point', 'cluster', 'span', 'label'].includes(name);

/** Outlines each part, tags it with its name where it is an HTML box, and fills the one that is picked out. */
const rules = parts.map(({ name }, place) => {
  const part = selectorOf(name);
  const picked = `:has([value='${name}']:checked)`;
  const hue = hueOf(place);
  const color = `light-dark(hsl(${hue} 75% 25%), hsl(${hue} 75% 75%))`;
  return `.parts ${part} { outline: 1px solid ${color}; outline-offset: -1px }
    .parts${isMark(name) ? picked : ''} ${part}::before {
      content: '${name}'; background: ${color}; ${tag}
    }
    .parts${picked} ${part} {
      outline-width: 3px; background: color-mix(in srgb, ${color} 18%, transparent)
    }
    .parts [value='${name}'] { accent-color: ${color} }
    .parts [value='${name}'] + span code { color: ${color} }`;
});

/** A timeline with all of its parts outlined, and the list of their names, of which one can be picked out. */
export function renderPartsMap(timeline: TemplateResult): TemplateResult {
  return html`<style>
      ${rules.join('\n')}
    </style>
    <div class="parts">
      <fieldset>
        <legend>Parts</legend>
        ${parts.map(
          ({ name, description }) =>
            html`<label>
              <input type="radio" name="part" value=${name} />
              <span><code>${name}</code> ${description}</span>
            </label>`,
        )}
      </fieldset>
      ${timeline}
    </div>`;
}
