import type { Category, Feed } from '../feed/types.js';
import { tones } from './palette.js';
import { symbolOf, type SymbolName } from './symbols.js';

/** How a category looks. */
export interface CategoryStyle {
  readonly symbol: SymbolName;
  /** The colour of all that is drawn for the category, as CSS writes it. */
  readonly tone: string;
}

/**
 * The looks of a feed's categories by place; one more at the end for events without a category.
 *
 * @param toneAt the colour of the palette at a place; default the one that is in force in the element
 */
export function categoryStyles(
  feed: Feed,
  toneAt: (place: number) => string = (place) => `var(--_tone-${place})`,
): readonly CategoryStyle[] {
  const styles = feed.categories.map((category: Category, place) => ({
    symbol: symbolOf(category, place),
    tone: category.color ?? toneAt(place % tones.length),
  }));
  return [...styles, { symbol: 'circle', tone: toneAt(tones.length - 1) }];
}
