import { svg, type SVGTemplateResult } from 'lit';
import type { DensityMark } from '../scene/scene.js';

/** How many lasting events run at once where a lane has no row left for them. */
export function drawDensity({ steps, most, y, height }: DensityMark): SVGTemplateResult {
  return svg`<g class="density" part="density">
    ${steps.map(({ x, width, count }) => {
      const tall = Math.max(2, (count / most) * height);
      return svg`<rect x=${x} y=${y + height - tall} width=${width} height=${tall}></rect>`;
    })}
  </g>`;
}
