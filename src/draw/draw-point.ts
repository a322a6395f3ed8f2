import { nothing, svg, type Markup } from '../markup/markup.js';
import type { PointMark } from '../scene/scene.js';
import type { CategoryStyle } from './category-style.js';
import { drawSymbol } from './draw-symbol.js';

/** A single event: its category's symbol, and the stretch it may lie in where that is wider. */
export function drawPoint(mark: PointMark, styles: readonly CategoryStyle[]): Markup {
  const style = styles[mark.category];
  const { x, y, certainty } = mark;
  return svg`<g class="point" part="point" color=${style?.tone ?? nothing}>
    ${mark.whisker ? drawWhisker(mark.whisker, y) : nothing}
    ${mark.chosen ? svg`<circle class="disc chosen" cx=${x} cy=${y} r="11.5"></circle>` : nothing}
    <g transform="translate(${x} ${y})">${drawSymbol(style, certainty, mark.weight)}</g>
    ${certainty === 'retracted' ? drawStrike(x, y) : nothing}
  </g>`;
}

const drawWhisker = ({ x, x2 }: { x: number; x2: number }, y: number): Markup =>
  svg`<path class="whisker" d="M${x} ${y - 3}v6M${x} ${y}H${x2}M${x2} ${y - 3}v6"></path>`;

const drawStrike = (x: number, y: number): Markup =>
  svg`<line class="strike" x1=${x - 9} x2=${x + 9} y1=${y + 5} y2=${y - 5}></line>`;
