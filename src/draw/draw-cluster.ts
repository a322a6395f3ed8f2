import { arc, pie } from 'd3';
import { nothing, svg, type Markup } from '../markup/markup.js';
import type { ClusterMark } from '../scene/scene.js';
import type { CategoryStyle } from './category-style.js';

const ringWidth = 2.5;

/** Several events: their number, in a ring of the colours of their categories. */
export function drawCluster(
  mark: Pick<ClusterMark, 'x' | 'y' | 'radius' | 'mix' | 'text' | 'chosen'>,
  styles: readonly CategoryStyle[],
): Markup {
  const { x, y, radius, mix } = mark;
  return svg`<g class="cluster" part="cluster" transform="translate(${x} ${y})">
    <circle class=${mark.chosen ? 'disc chosen' : 'disc'} r=${radius}></circle>
    ${slices(mix).map(
      (slice) => svg`<path
        class="slice"
        color=${styles[slice.data.category]?.tone ?? nothing}
        d=${ring(radius)(slice) ?? ''}
      ></path>`,
    )}
    <text class="count" y="4">${mark.text}</text>
  </g>`;
}

interface Share {
  readonly category: number;
  readonly count: number;
}

const slices = (mix: readonly number[]): ReturnType<typeof shares> =>
  shares(mix.map((count, category) => ({ category, count })).filter(({ count }) => count > 0));

const shares = pie<Share>()
  .value(({ count }) => count)
  .sort(null);

type Slice = ReturnType<typeof shares>[number];

const ring = (radius: number): ((slice: Slice) => string | null) =>
  arc<Slice>()
    .innerRadius(radius - ringWidth)
    .outerRadius(radius);
