import type { Each } from '../markup/each.js';
import { nothing, svg, type Markup } from '../markup/markup.js';
import type { ClusterMark, Mark, MarkLabel, Scene, SceneLane } from '../scene/scene.js';
import type { CategoryStyle } from './category-style.js';
import { drawClusters } from './draw-clusters.js';
import { drawDensity } from './draw-density.js';
import { drawLabel, drawLeaders } from './draw-label.js';
import { drawPoint } from './draw-point.js';
import { drawSpan } from './draw-span.js';
import { drawTwin } from './draw-twins.js';

/** All lanes with what is in them. */
export function drawLanes(
  { lanes, twins }: Scene,
  styles: readonly CategoryStyle[],
  each: Each,
): Markup {
  return svg`${lanes.map((lane) => drawLane(lane, twins, styles, each))}`;
}

function drawLane(
  lane: SceneLane,
  twins: Scene['twins'],
  styles: readonly CategoryStyle[],
  each: Each,
): Markup {
  const { marks, labels } = lane;
  const clusters = marks.filter((mark) => mark.kind === 'cluster');
  const alone = marks.filter((mark) => mark.kind !== 'cluster');
  return svg`<g transform="translate(0 ${lane.y})">
    ${each(alone, keyOf, (mark) => drawMark(mark, styles))}
    ${clusters.length > 0 ? drawClusters(clusters, styles) : nothing}
    ${marks.filter(({ key }) => twins.includes(key)).map(drawTwin)}
    ${drawLeaders(labels)} ${each(labels, keyOf, drawLabel)}
  </g>`;
}

const keyOf = ({ key }: Mark | MarkLabel): string => key;

/** A mark that is drawn by itself. */
function drawMark(mark: Exclude<Mark, ClusterMark>, styles: readonly CategoryStyle[]): Markup {
  switch (mark.kind) {
    case 'point':
      return drawPoint(mark, styles);
    case 'span':
      return drawSpan(mark, styles);
    case 'density':
      return drawDensity(mark);
  }
}
