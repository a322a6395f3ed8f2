import { svg, type Markup } from '../markup/markup.js';
import type { DensityMark } from '../scene/scene.js';
import { round } from './round.js';

/** Least height in px that shows. */
const least = 2;

/** How many lasting events run at once where a lane has no row left for them: one outline, with no seam between steps. */
export function drawDensity({ steps, most, y, height }: DensityMark): Markup {
  const base = y + height;
  const outline = steps.map(({ x, width, count }) => {
    const tall = Math.max(least, (count / most) * height);
    return `V${round(base - tall)}H${round(x + width)}`;
  });
  const start = `M${round(steps[0]?.x ?? 0)} ${base}`;
  return svg`<path class="density" part="density" d=${`${start}${outline.join('')}V${base}z`}></path>`;
}
