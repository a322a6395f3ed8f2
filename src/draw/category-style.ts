import type { Category, Feed } from '../feed/types.js';
import { symbolOf, type SymbolName } from '../theme/symbols.js';
import { toneCount } from '../theme/tokens.styles.js';
import type { Properties } from './set-properties.js';

/** How a category looks. */
export interface CategoryStyle {
  readonly symbol: SymbolName;
  /** Sets `--_tone`, the colour of all that is drawn for the category. */
  readonly tone: Properties;
}

/** The looks of a feed's categories by place; one more at the end for events without a category. */
export function categoryStyles(feed: Feed): readonly CategoryStyle[] {
  const categories: (Category | undefined)[] = [...feed.categories, undefined];
  return categories.map((category, place) => ({
    symbol: category ? symbolOf(category, place) : 'circle',
    tone: {
      '--_tone': category?.color ?? `var(--_tone-${category ? place % toneCount : toneCount - 1})`,
    },
  }));
}
