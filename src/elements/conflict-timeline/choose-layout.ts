import type { Layout } from '../../scene/environment.js';

/** Width in px from which lanes have room for words. */
const wide = 560;

/** The layout asked for; by the width of the element, not of the screen, where none or an unknown one is. */
export function chooseLayout(wanted: string, width: number): Layout {
  if (wanted === 'horizontal' || wanted === 'vertical') return wanted;
  return width >= wide ? 'horizontal' : 'vertical';
}
