import { cumsum } from 'd3';
import { nothing, svg, type Markup } from '../markup/markup.js';
import type { ClusterMark } from '../scene/scene.js';
import { circlePath, slicePath } from './arc-path.js';
import type { CategoryStyle } from './category-style.js';

const ringWidth = 2.5;

/** As much of a cluster as is drawn. */
export type DrawnCluster = Pick<ClusterMark, 'x' | 'y' | 'radius' | 'mix' | 'text' | 'chosen'>;

/**
 * Several events each: their number, in a ring of the colours of their categories. What looks alike is one path for all
 * clusters, as there are many.
 */
export function drawClusters(
  clusters: readonly DrawnCluster[],
  styles: readonly CategoryStyle[],
): Markup {
  return svg`<g class="clusters" part="cluster">
    ${drawDiscs(clusters, false)} ${drawDiscs(clusters, true)}
    ${styles.map((style, category) => drawSlices(clusters, category, style))}
    ${clusters.map(({ x, y, text }) => svg`<text class="count" x=${x} y=${y + 4}>${text}</text>`)}
  </g>`;
}

function drawDiscs(clusters: readonly DrawnCluster[], chosen: boolean): Markup | typeof nothing {
  const discs = clusters.filter((cluster) => cluster.chosen === chosen);
  return drawAll(
    discs.map(({ x, y, radius }) => circlePath(x, y, radius)),
    (d) => svg`<path class=${chosen ? 'disc chosen' : 'disc'} d=${d}></path>`,
  );
}

/** The parts of all rings that a category takes. */
const drawSlices = (
  clusters: readonly DrawnCluster[],
  category: number,
  { tone }: CategoryStyle,
): Markup | typeof nothing =>
  drawAll(
    clusters.map((cluster) => sliceOf(cluster, category)),
    (d) => svg`<path class="slice" color=${tone} d=${d}></path>`,
  );

/** What a category takes of a cluster's ring; the whole of it is two circles, with no line between them. */
function sliceOf({ x, y, radius, mix }: DrawnCluster, category: number): string {
  const count = mix[category] ?? 0;
  if (count === 0) return '';
  const ends = cumsum(mix);
  const [to = 0, all = 0] = [ends[category], ends.at(-1)];
  const inner = radius - ringWidth;
  if (count === all) return circlePath(x, y, radius) + circlePath(x, y, inner, true);
  return slicePath(x, y, [inner, radius], (to - count) / all, to / all);
}

function drawAll(paths: readonly string[], draw: (d: string) => Markup): Markup | typeof nothing {
  const d = paths.join('');
  return d === '' ? nothing : draw(d);
}
