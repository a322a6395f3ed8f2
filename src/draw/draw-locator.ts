import { nothing, svg, type Markup } from '../markup/markup.js';
import type { LocatorLabel, LocatorScene, LocatorSpot } from '../scene/locator/locator-scene.js';
import { lineHeight } from '../scene/text.js';

/** The map of where a place lies: land, its country, the point or the circle in which it is, and their names. */
export function drawLocator({
  land,
  country,
  borders,
  spot,
  name,
  countryName,
}: LocatorScene): Markup {
  return svg`<path class="land" d=${land}></path>
    <path class="country" d=${country}></path>
    <path class="borders" d=${borders}></path>
    ${countryName ? drawLabel(countryName, 'country-name') : nothing}
    ${spot ? drawSpot(spot) : nothing}
    ${name ? drawLabel(name, 'place-name') : nothing}`;
}

const drawSpot = ({ x, y, r, exact }: LocatorSpot): Markup =>
  svg`<circle class=${exact ? 'spot exact' : 'spot'} cx=${x} cy=${y} r=${r}></circle>`;

const drawLabel = ({ x, y, anchor, lines }: LocatorLabel, kind: string): Markup =>
  svg`${lines.map(
    (text, n) =>
      svg`<text class=${kind} text-anchor=${anchor} x=${x} y=${y + n * lineHeight}>${text}</text>`,
  )}`;
