import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PointMark } from '../scene/scene.js';
import { symbolPath } from '../theme/symbols.js';
import type { CategoryStyle } from './category-style.js';
import { setProperties } from './set-properties.js';

/** A single event: its category's symbol, and the stretch it may lie in where that is wider. */
export function drawPoint(mark: PointMark, styles: readonly CategoryStyle[]): SVGTemplateResult {
  const style = styles[mark.category];
  const { x, y } = mark;
  return svg`<g class="point ${mark.certainty}" part="point" ${setProperties(style?.tone ?? {})}>
    ${mark.whisker ? drawWhisker(mark.whisker, y) : nothing}
    ${mark.chosen ? svg`<circle class="chosen" cx=${x} cy=${y} r="11.5"></circle>` : nothing}
    <path d=${symbolPath(style?.symbol ?? 'circle', mark.weight)} transform="translate(${x} ${y})"></path>
    ${mark.certainty === 'retracted' ? drawStrike(x, y) : nothing}
  </g>`;
}

const drawWhisker = ({ x, x2 }: { x: number; x2: number }, y: number): SVGTemplateResult =>
  svg`<path class="whisker" d="M${x} ${y - 3}v6M${x} ${y}H${x2}M${x2} ${y - 3}v6"></path>`;

const drawStrike = (x: number, y: number): SVGTemplateResult =>
  svg`<line class="strike" x1=${x - 9} x2=${x + 9} y1=${y + 5} y2=${y - 5}></line>`;
