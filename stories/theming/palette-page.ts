import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { symbolPath } from '../../src/draw/symbols.js';
import { visions } from '../../test/draw/visions.js';
import { paletteRows, schemes, type PaletteRow, type Sight } from './palette-rows.js';
import './palette.css';

/** The palette on its two grounds, in both schemes, with a column for each kind of colour vision. */
export function renderPalette(): TemplateResult {
  return html`${schemes.map(
    (scheme) =>
      html`<section class="palette" style=${styleMap({ 'color-scheme': scheme })}>
        <table>
          <caption>
            Categories on a ${scheme} ground: paper on the left of each pair, panel on the right
          </caption>
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">Value</th>
              <th scope="col">On paper</th>
              <th scope="col">On panel</th>
              ${Object.keys(visions).map((vision) => html`<th scope="col">${vision}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${paletteRows(scheme).map(renderRow)}
          </tbody>
        </table>
      </section>`,
  )}`;
}

function renderRow(row: PaletteRow): TemplateResult {
  const bySight = Object.keys(visions).map((vision) =>
    row.sights.filter((sight) => sight.vision === vision),
  );
  return html`<tr>
    <th scope="row"><code>${row.property}</code></th>
    <td><code>${row.color}</code></td>
    ${row.contrasts.map((contrast) => html`<td class="figure">${contrast} : 1</td>`)}
    ${bySight.map((pair) => html`<td>${pair.map((sight) => renderSight(row, sight))}</td>`)}
  </tr>`;
}

/** Its symbol, and a piece of a bar: colours are hardest to tell apart where there is little of them. */
function renderSight({ symbol }: PaletteRow, { ground, color }: Sight): TemplateResult {
  return html`<svg class="sight" width="64" height="32" aria-hidden="true">
    <rect width="64" height="32" fill=${ground}></rect>
    <path d=${symbolPath(symbol)} transform="translate(18 16)" fill=${color}></path>
    <rect x="36" y="9" width="20" height="14" fill=${color} fill-opacity="0.17"></rect>
    <rect x="36" y="9" width="20" height="3" fill=${color}></rect>
  </svg>`;
}
