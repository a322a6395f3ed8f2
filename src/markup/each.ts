import type { Markup } from './markup.js';

/** Draws each of a list. Who renders into a page may keep what was drawn of an item by the item's key, as lit's `repeat` does. */
export type Each = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  draw: (item: Item) => Markup,
) => unknown;

/** Draws each anew. */
export const inOrder: Each = (items, _keyOf, draw) => items.map(draw);
