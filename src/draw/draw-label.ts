import { nothing, svg, type Markup } from '../markup/markup.js';
import type { MarkLabel } from '../scene/scene.js';
import { lineHeight } from '../scene/text.js';

/** The words of a mark. */
export function drawLabel({ lines, more, anchor, x, y }: MarkLabel): Markup {
  const last = lines.length - 1;
  return svg`<g transform="translate(${x} ${y})">
    <text class="label" part="label" text-anchor=${anchor}>${lines.map(
      (line, i) =>
        svg`<tspan x="0" y=${i * lineHeight}>${line}${
          i === last && more ? svg`<tspan class="more">\u00a0${more}</tspan>` : nothing
        }</tspan>`,
    )}</text>
  </g>`;
}

/** The lines from labels down to marks that they stand apart from, all of a lane in one path. */
export function drawLeaders(labels: readonly MarkLabel[]): Markup {
  const path = labels.map(({ leader }) => (leader ? `M${leader.x} ${leader.y}V${leader.y2}` : ''));
  return svg`<path class="leader" d=${path.join('')}></path>`;
}
