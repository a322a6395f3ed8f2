import { cumsum } from 'd3';
import { nothing, svg, type Markup } from '../markup/markup.js';
import type { ClusterMark } from '../scene/scene.js';
import { circlePath, ringPath, slicePath } from './arc-path.js';
import { boxPath } from './box-path.js';
import type { CategoryStyle } from './category-style.js';
import { round } from './round.js';

const ringWidth = 2.5;

/** A bar ends short of its plate, so that two of them side by side are two. */
const barInset = 2;

/** As much of a cluster as is drawn. */
export type DrawnCluster = Pick<
  ClusterMark,
  'x' | 'y' | 'radius' | 'halfWidth' | 'mix' | 'text' | 'chosen'
>;

/**
 * Several events each: their number, in a ring of the colours of their categories, or on a bar of them where it is too long
 * for a ring. What looks alike is one path for all clusters, as there are many.
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
    discs.map(groundOf),
    (d) => svg`<path class=${chosen ? 'disc chosen' : 'disc'} d=${d}></path>`,
  );
}

/** The ground of a number: a circle, or a plate where that is too narrow. */
const groundOf = ({ x, y, radius, halfWidth }: DrawnCluster): string =>
  halfWidth > radius
    ? `M${round(x - halfWidth)} ${round(y - radius)}${boxPath(2 * halfWidth, 2 * radius)}`
    : circlePath(x, y, radius);

/** What each category takes of a cluster's ring, or of the bar under its number. */
function ringOf(cluster: DrawnCluster): readonly string[] {
  const middle = `M${round(cluster.x)} ${round(cluster.y)}`;
  return slicesOf(cluster).map((slice) => slice && middle + slice);
}

type Form = Pick<DrawnCluster, 'radius' | 'halfWidth' | 'mix'>;

interface Slices {
  readonly of: Form;
  readonly paths: readonly string[];
}

/** By their mix, which is one object in every frame that a cluster is in, so that no angle is reckoned twice. */
const kept = new WeakMap<Form['mix'], Slices>();

/** The slices of a cluster, from its middle; empty where a category has none. */
function slicesOf(form: Form): readonly string[] {
  const { mix, radius, halfWidth } = form;
  const known = kept.get(mix);
  if (known?.of.radius === radius && known.of.halfWidth === halfWidth) return known.paths;
  const ends = cumsum(mix);
  const all = ends.at(-1) ?? 0;
  const paths = mix.map((count, category) => {
    const to = (ends[category] ?? 0) / all;
    return count === 0 ? '' : sliceOf(form, to - count / all, to);
  });
  kept.set(mix, { of: form, paths });
  return paths;
}

/** The slice from one share of the events to another. */
function sliceOf({ radius, halfWidth }: Form, from: number, to: number): string {
  if (halfWidth > radius) {
    const width = 2 * (halfWidth - barInset);
    const x = (from - 0.5) * width;
    return `m${round(x)} ${radius - ringWidth}${boxPath((to - from) * width, ringWidth)}`;
  }
  const ring = [radius - ringWidth, radius] as const;
  return to - from === 1 ? ringPath(ring) : slicePath(ring, from, to);
}

const drawCount = ({ x, y, text }: DrawnCluster): Markup =>
  svg`<g transform="translate(${x} ${y + 4})"><text class="count">${text}</text></g>`;

function drawAll(paths: readonly string[], draw: (d: string) => Markup): Markup | typeof nothing {
  const d = paths.join('');
  return d === '' ? nothing : draw(d);
}
