import { cumsum } from 'd3';
import { nothing, svg, type Markup } from '../markup/markup.js';
import type { ClusterMark } from '../scene/scene.js';
import { circlePath, ringPath, slicePath } from './arc-path.js';
import type { CategoryStyle } from './category-style.js';
import { round } from './round.js';

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
  const rings = clusters.map(ringOf);
  return svg`<g class="clusters" part="cluster">
    ${drawDiscs(clusters, false)} ${drawDiscs(clusters, true)}
    ${styles.map(({ tone }, category) =>
      drawAll(
        rings.map((slices) => slices[category] ?? ''),
        (d) => svg`<path class="slice" color=${tone} d=${d}></path>`,
      ),
    )}
    ${clusters.map(drawCount)}
  </g>`;
}

function drawDiscs(clusters: readonly DrawnCluster[], chosen: boolean): Markup | typeof nothing {
  const discs = clusters.filter((cluster) => cluster.chosen === chosen);
  return drawAll(
    discs.map(({ x, y, radius }) => circlePath(x, y, radius)),
    (d) => svg`<path class=${chosen ? 'disc chosen' : 'disc'} d=${d}></path>`,
  );
}

/** What each category takes of a cluster's ring. */
function ringOf({ x, y, radius, mix }: DrawnCluster): readonly string[] {
  const middle = `M${round(x)} ${round(y)}`;
  return slicesOf(mix, radius).map((slice) => slice && middle + slice);
}

interface Slices {
  readonly radius: number;
  readonly paths: readonly string[];
}

/** By their mix, which is one object in every frame that a cluster is in, so that no angle is reckoned twice. */
const kept = new WeakMap<DrawnCluster['mix'], Slices>();

/** The slices of a ring, from its middle; empty where a category has none. */
function slicesOf(mix: DrawnCluster['mix'], radius: number): readonly string[] {
  const known = kept.get(mix);
  if (known?.radius === radius) return known.paths;
  const ends = cumsum(mix);
  const all = ends.at(-1) ?? 0;
  const ring = [radius - ringWidth, radius] as const;
  const paths = mix.map((count, category) => {
    if (count === 0) return '';
    if (count === all) return ringPath(ring);
    const to = ends[category] ?? 0;
    return slicePath(ring, (to - count) / all, to / all);
  });
  kept.set(mix, { radius, paths });
  return paths;
}

const drawCount = ({ x, y, text }: DrawnCluster): Markup =>
  svg`<g transform="translate(${x} ${y + 4})"><text class="count">${text}</text></g>`;

function drawAll(paths: readonly string[], draw: (d: string) => Markup): Markup | typeof nothing {
  const d = paths.join('');
  return d === '' ? nothing : draw(d);
}
