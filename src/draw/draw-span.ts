import { nothing, svg, type Markup } from '../markup/markup.js';
import type { SpanMark } from '../scene/scene.js';
import type { CategoryStyle } from './category-style.js';

const edge = 3;
const arrow = 8;

/** A lasting event: a strong top edge over a pale body, fading where its ends are not known exactly, an arrow where it goes on. */
export function drawSpan(mark: SpanMark, styles: readonly CategoryStyle[]): Markup {
  const { x, x2, sureX, sureX2, y, label, certainty } = mark;
  return svg`<g class="span" part="span" color=${styles[mark.category]?.tone ?? nothing}>
    ${drawPart(mark, x, sureX, 'fade-in')}
    ${drawPart(mark, sureX, sureX2, '')}
    ${drawPart(mark, sureX2, x2, 'fade-out')}
    ${mark.openRight ? drawArrow(x2, y, mark.height, 1) : nothing}
    ${mark.openLeft ? drawArrow(x, y, mark.height, -1) : nothing}
    ${
      label
        ? svg`<g transform="translate(${label.x} ${y + 13.5})">
            <text class="bar-label ${label.inside ? 'inside' : 'beside'} ${certainty}">${label.text}</text>
          </g>`
        : nothing
    }
  </g>`;
}

/** A stretch of the bar; a fading one is cut out of it by a mask that all bars share. */
function drawPart(
  { y, height, certainty, chosen }: SpanMark,
  from: number,
  to: number,
  fade: 'fade-in' | 'fade-out' | '',
): Markup | typeof nothing {
  const width = to - from;
  if (width < 0.5) return nothing;
  const mask = fade === '' ? nothing : `url(#${fade})`;
  return svg`<g transform="translate(${from} ${y})">
    <rect class="bar-body ${chosen ? 'chosen' : ''}" width=${width} height=${height} mask=${mask}></rect>
    <rect class="bar-edge ${certainty}" width=${width} height=${edge} mask=${mask}></rect>
  </g>`;
}

const drawArrow = (x: number, y: number, height: number, direction: 1 | -1): Markup =>
  svg`<path class="bar-arrow" d="M${x} ${y}l${arrow * direction} ${height / 2}l${-arrow * direction} ${height / 2}z"></path>`;
