import { svg, type Markup } from '../markup/markup.js';
import type { DensityMark } from '../scene/scene.js';

/** How many lasting events run at once where a lane has no row left for them. */
export function drawDensity({ steps, most, y, height }: DensityMark): Markup {
  const base = y + height;
  const path = steps.map(({ x, width, count }) => {
    const tall = Math.max(2, (count / most) * height);
    return `M${x} ${base}v${-tall}h${width}V${base}z`;
  });
  return svg`<path class="density" part="density" d=${path.join('')}></path>`;
}
