import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MarkLabel } from '../scene/scene.js';
import { lineHeight } from '../scene/text.js';

/** The words of a mark, with a line down to it where they stand apart. */
export function drawLabel({ lines, more, anchor, x, y, leader }: MarkLabel): SVGTemplateResult {
  const last = lines.length - 1;
  return svg`<g class="label" part="label">
    ${leader ? svg`<line class="leader" x1=${leader.x} x2=${leader.x} y1=${leader.y} y2=${leader.y2}></line>` : nothing}
    <text text-anchor=${anchor}>
      ${lines.map(
        (line, i) =>
          svg`<tspan x=${x} y=${y + i * lineHeight}>${line}${
            i === last && more ? svg`<tspan class="more" dx="4">${more}</tspan>` : nothing
          }</tspan>`,
      )}
    </text>
  </g>`;
}
