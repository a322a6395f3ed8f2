import { inOrder, type Each } from '../markup/each.js';
import { nothing, svg, type Markup } from '../markup/markup.js';
import type { Scene } from '../scene/scene.js';
import type { CategoryStyle } from './category-style.js';
import { drawAxis } from './draw-axis.js';
import { drawLanes } from './draw-lanes.js';

/**
 * All of a scene but its words beside the plot, for an `<svg>` whose 0,0 is the left top of the plot. Texts stand in groups
 * that have their places: browsers lay a text out anew when it is moved itself, but not when what it is in is.
 *
 * @param each draws marks and labels; a page keeps what it drew of each
 */
export function drawPicture(
  scene: Scene,
  styles: readonly CategoryStyle[],
  each: Each = inOrder,
): Markup {
  const { height, plot, moment } = scene;
  return svg`${fades} ${drawLaneGrounds(scene)}
    <svg width=${plot.width} height=${height}>
      ${drawAxis(scene)} ${moment ? drawMoment(moment, scene) : nothing}
      ${drawLanes(scene, styles, each)}
    </svg>`;
}

/** Masks that every fading bar shares; in units of the masked part. */
const fades = svg`<defs>
  <linearGradient id="fade-in-ramp"><stop stop-color="#000"></stop><stop offset="1" stop-color="#fff"></stop></linearGradient>
  <linearGradient id="fade-out-ramp"><stop stop-color="#fff"></stop><stop offset="1" stop-color="#000"></stop></linearGradient>
  ${['fade-in', 'fade-out'].map(
    (id) => svg`<mask id=${id} maskContentUnits="objectBoundingBox">
      <rect width="1" height="1" fill="url(#${id}-ramp)"></rect>
    </mask>`,
  )}
</defs>`;

/** Lines under the lanes and the axis, over the whole width, the labels' column included. */
function drawLaneGrounds({ lanes, plot, axis, width }: Scene): Markup {
  const line = (y: number, name: string): Markup =>
    svg`<line class=${name} x1=${-plot.x} x2=${width - plot.x} y1=${y} y2=${y}></line>`;
  return svg`${line(axis.height - 0.5, 'axis-line')}
    ${lanes.map(({ y, height }) => line(y + height - 0.5, 'lane-line'))}`;
}

/** The chosen moment: a thin line, or the band of a moment that is known less exactly. */
function drawMoment({ x, x2 }: NonNullable<Scene['moment']>, { axis, height }: Scene): Markup {
  const thin = x2 - x < 3;
  return svg`<rect
    class=${thin ? 'moment thin' : 'moment'}
    x=${thin ? Math.round((x + x2) / 2) : x}
    width=${thin ? 1 : x2 - x}
    y=${axis.height}
    height=${height - axis.height}
  ></rect>`;
}
