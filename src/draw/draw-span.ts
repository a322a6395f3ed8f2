import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { SpanMark } from '../scene/scene.js';
import type { CategoryStyle } from './category-style.js';
import { setProperties } from './set-properties.js';

const edge = 3;
const arrow = 8;

/** A lasting event: a strong top edge over a pale body, fading where its ends are not known exactly, an arrow where it goes on. */
export function drawSpan(mark: SpanMark, styles: readonly CategoryStyle[]): SVGTemplateResult {
  const { x, x2, sureX, sureX2, y, label } = mark;
  return svg`<g class="span ${mark.certainty} ${mark.chosen ? 'chosen' : ''}" part="span"
      ${setProperties(styles[mark.category]?.tone ?? {})}>
    ${drawPart(mark, x, sureX, 'fade-in')}
    ${drawPart(mark, sureX, sureX2, '')}
    ${drawPart(mark, sureX2, x2, 'fade-out')}
    ${mark.openEnd ? drawArrow(x2, y, mark.height, 1) : nothing}
    ${mark.openStart ? drawArrow(x, y, mark.height, -1) : nothing}
    ${
      label
        ? svg`<text class=${label.inside ? 'inside' : 'beside'} x=${label.x} y=${y + 13.5}>${label.text}</text>`
        : nothing
    }
  </g>`;
}

/** A stretch of the bar; a fading one is cut out of it by a mask that all bars share. */
function drawPart(
  { y, height }: SpanMark,
  from: number,
  to: number,
  fade: 'fade-in' | 'fade-out' | '',
): SVGTemplateResult | typeof nothing {
  const width = to - from;
  if (width < 0.5) return nothing;
  return svg`<g class=${fade} transform="translate(${from} ${y})">
    <rect class="body" width=${width} height=${height} mask=${fade ? `url(#${fade})` : nothing}></rect>
    <rect class="edge" width=${width} height=${edge} mask=${fade ? `url(#${fade})` : nothing}></rect>
  </g>`;
}

const drawArrow = (x: number, y: number, height: number, direction: 1 | -1): SVGTemplateResult =>
  svg`<path class="arrow" d="M${x} ${y}l${arrow * direction} ${height / 2}l${-arrow * direction} ${height / 2}z"></path>`;
