import { svg, type Markup } from '../markup/markup.js';
import type { Mark } from '../scene/scene.js';

/** Space in px between a mark and the ring around it. */
const gap = 2.5;

/** A quiet ring around the mark of an event that is pointed at in another lane. */
export function drawTwin({ kind, box }: Mark): Markup {
  const bar = kind === 'span' || kind === 'density';
  const inset = bar ? gap - 1 : -gap + 1;
  return svg`<rect
    class="twin"
    x=${box.x + (bar ? -gap : inset)}
    y=${box.y + inset}
    width=${box.width + (bar ? 2 * gap : -2 * inset)}
    height=${box.height - 2 * inset}
    rx=${bar ? 3 : box.height / 2 - inset}
  ></rect>`;
}
