import { cumsum, pathRound, type Path } from 'd3';
import { nothing, svg, type Markup } from '../markup/markup.js';
import type { ClusterMark } from '../scene/scene.js';
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
  const path = pathRound(2);
  for (const cluster of clusters) {
    if (cluster.chosen !== chosen) continue;
    const { x, y, radius } = cluster;
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return drawAll(path, (d) => svg`<path class=${chosen ? 'disc chosen' : 'disc'} d=${d}></path>`);
}

/** The parts of all rings that a category takes. */
function drawSlices(
  clusters: readonly DrawnCluster[],
  category: number,
  { tone }: CategoryStyle,
): Markup | typeof nothing {
  const path = pathRound(2);
  for (const cluster of clusters) addSlice(path, cluster, category);
  return drawAll(path, (d) => svg`<path class="slice" color=${tone} d=${d}></path>`);
}

/** Adds a slice: along the outer edge, and back along the inner one. Lighter by 3 kB than `arc` and `pie` of d3. */
function addSlice(path: Path, { x, y, radius, mix }: DrawnCluster, category: number): void {
  const count = mix[category] ?? 0;
  if (count === 0) return;
  const ends = cumsum(mix);
  const [to = 0, all = 0] = [ends[category], ends.at(-1)];
  const [start, end] = [angleOf((to - count) / all), angleOf(to / all)];
  const inner = radius - ringWidth;
  path.moveTo(x + radius * Math.cos(start), y + radius * Math.sin(start));
  path.arc(x, y, radius, start, end);
  // A whole ring is two circles, with no line between them.
  if (count === all) path.moveTo(x + inner * Math.cos(end), y + inner * Math.sin(end));
  path.arc(x, y, inner, end, start, true);
  path.closePath();
}

/** The angle of so many turns from the top. */
const angleOf = (turns: number): number => 2 * Math.PI * turns - Math.PI / 2;

function drawAll(path: Path, draw: (d: string) => Markup): Markup | typeof nothing {
  const d = path.toString();
  return d === '' ? nothing : draw(d);
}
