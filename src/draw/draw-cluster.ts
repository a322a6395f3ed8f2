import { cumsum, pathRound } from 'd3';
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
    ${slicesOf(mix).map(
      (slice) => svg`<path
        class="slice"
        color=${styles[slice.category]?.tone ?? nothing}
        d=${outline(radius, slice)}
      ></path>`,
    )}
    <text class="count" y="4">${mark.text}</text>
  </g>`;
}

/** The part of a ring that a category takes, in turns from the top. */
interface Slice {
  readonly category: number;
  readonly from: number;
  readonly to: number;
}

/** One for each category that occurs, in the order of the categories. */
function slicesOf(mix: readonly number[]): Slice[] {
  const ends = [...cumsum(mix)];
  const all = ends.at(-1) ?? 0;
  return mix.flatMap((count, category) => {
    const to = ends[category] ?? 0;
    return count > 0 ? [{ category, from: (to - count) / all, to: to / all }] : [];
  });
}

/** Outline of a slice: along the outer edge, and back along the inner one. Lighter by 3 kB than `arc` and `pie` of d3. */
function outline(radius: number, { from, to }: Slice): string {
  const [start, end] = [angleOf(from), angleOf(to)];
  const path = pathRound(3);
  path.arc(0, 0, radius, start, end);
  const inner = radius - ringWidth;
  // A whole ring is two circles, with no line between them.
  if (to - from === 1) path.moveTo(inner * Math.cos(end), inner * Math.sin(end));
  path.arc(0, 0, inner, end, start, true);
  path.closePath();
  return path.toString();
}

const angleOf = (turns: number): number => 2 * Math.PI * turns - Math.PI / 2;
