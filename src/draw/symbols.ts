import {
  pathRound,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type CanvasPath_D3Shape,
  type SymbolType,
} from 'd3';
import type { Category } from '../feed/types.js';

/** A category's symbol by its name in the feed. */
export type SymbolName = NonNullable<Category['symbol']>;

/** Shapes in the order in which categories without a symbol get one; areas are evened out by eye. */
const shapes: Readonly<Record<SymbolName, { type: SymbolType; area: number }>> = {
  circle: { type: symbolCircle, area: 120 },
  square: { type: symbolSquare, area: 110 },
  triangle: { type: symbolTriangle, area: 100 },
  diamond: { type: symbolDiamond, area: 105 },
  cross: { type: symbolCross, area: 115 },
  star: { type: symbolStar, area: 100 },
  wye: { type: symbolWye, area: 120 },
};

const names = Object.keys(shapes) as SymbolName[];

/** The symbol of a category: its own, else by its place among the categories. */
export function symbolOf(category: Category | undefined, place: number): SymbolName {
  return category?.symbol ?? names[place % names.length] ?? 'circle';
}

/** Path of a symbol around 0,0; `factor` scales its area. */
export function symbolPath(name: SymbolName, factor = 1): string {
  const { type, area } = shapes[name];
  // As d3's own `symbol` does, which can more.
  const path = pathRound(3);
  type.draw(path as CanvasPath_D3Shape, area * factor);
  return path.toString();
}
