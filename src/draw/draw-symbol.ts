import { nothing, svg, type Markup } from '../markup/markup.js';
import type { Certainty } from '../scene/certainty.js';
import type { CategoryStyle } from './category-style.js';
import { symbolPath } from './symbols.js';

/** A category's symbol around 0,0: hollow for what is not sure; `weight` scales its area. */
export const drawSymbol = (
  style: CategoryStyle | undefined,
  certainty: Certainty,
  weight = 1,
): Markup =>
  svg`<path
    class="symbol ${certainty}"
    color=${style?.tone ?? nothing}
    d=${symbolPath(style?.symbol ?? 'circle', weight)}
  ></path>`;
