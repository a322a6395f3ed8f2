import { svg, type Markup } from '../markup/markup.js';
import type { Mark, Scene, SceneLane } from '../scene/scene.js';
import type { CategoryStyle } from './category-style.js';
import { drawCluster } from './draw-cluster.js';
import { drawDensity } from './draw-density.js';
import { drawLabel, drawLeaders } from './draw-label.js';
import { drawPoint } from './draw-point.js';
import { drawSpan } from './draw-span.js';
import { drawTwin } from './draw-twins.js';

/** All lanes with what is in them. */
export function drawLanes({ lanes, twins }: Scene, styles: readonly CategoryStyle[]): Markup {
  return svg`${lanes.map((lane) => drawLane(lane, twins, styles))}`;
}

function drawLane(
  lane: SceneLane,
  twins: Scene['twins'],
  styles: readonly CategoryStyle[],
): Markup {
  return svg`<g transform="translate(0 ${lane.y})">
    ${lane.marks.map((mark) => drawMark(mark, styles))}
    ${lane.marks.filter(({ key }) => twins.includes(key)).map(drawTwin)}
    ${drawLeaders(lane.labels)} ${lane.labels.map(drawLabel)}
  </g>`;
}

function drawMark(mark: Mark, styles: readonly CategoryStyle[]): Markup {
  switch (mark.kind) {
    case 'point':
      return drawPoint(mark, styles);
    case 'cluster':
      return drawCluster(mark, styles);
    case 'span':
      return drawSpan(mark, styles);
    case 'density':
      return drawDensity(mark);
  }
}
