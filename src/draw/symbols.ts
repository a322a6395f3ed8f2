import type { Category } from '../feed/types.js';
import { circlePath } from './arc-path.js';
import { round } from './round.js';

/** A category's symbol by its name in the feed. */
export type SymbolName = NonNullable<Category['symbol']>;

/** A point of an outline. */
type Point = readonly [x: number, y: number];

/** Half of an outline, from the top down; the other half is its image in a mirror. */
type Half = readonly Point[];

// Outlines of an area of 1 around 0,0, as the symbols of d3 have them (d3-shape, `symbolsFill`).
const square: Half = [
  [0.5, -0.5],
  [0.5, 0.5],
];
const triangle: Half = [
  [0, -0.8774],
  [0.7598, 0.4387],
];
const diamond: Half = [
  [0, -0.9306],
  [0.5373, 0],
  [0, 0.9306],
];
const cross: Half = [
  [0.2236, -0.6708],
  [0.2236, -0.2236],
  [0.6708, -0.2236],
  [0.6708, 0.2236],
  [0.2236, 0.2236],
  [0.2236, 0.6708],
];
const star: Half = [
  [0, -0.9438],
  [0.2119, -0.2917],
  [0.8976, -0.2917],
  [0.3429, 0.1114],
  [0.5548, 0.7636],
  [0, 0.3605],
];
const wye: Half = [
  [0, -0.3116],
  [0.4674, -0.5815],
  [0.7373, -0.1141],
  [0.2699, 0.1558],
  [0.2699, 0.6955],
];

/**
 * Shapes in the order in which categories without a symbol get one; areas are evened out by eye. Without an outline it is a
 * circle.
 */
const shapes: Readonly<Record<SymbolName, { half?: Half; area: number }>> = {
  circle: { area: 120 },
  square: { half: square, area: 110 },
  triangle: { half: triangle, area: 100 },
  diamond: { half: diamond, area: 105 },
  cross: { half: cross, area: 115 },
  star: { half: star, area: 100 },
  wye: { half: wye, area: 120 },
};

const names = Object.keys(shapes) as SymbolName[];

/** The symbol of a category: its own, else by its place among the categories. */
export function symbolOf(category: Category | undefined, place: number): SymbolName {
  return category?.symbol ?? names[place % names.length] ?? 'circle';
}

/** Path of a symbol around 0,0; `factor` scales its area. */
export function symbolPath(name: SymbolName, factor = 1): string {
  const { half, area } = shapes[name];
  const size = Math.sqrt(area * factor);
  if (!half) return circlePath(0, 0, size / Math.sqrt(Math.PI));
  const mirrored = half.map(([x, y]): Point => [-x, y]).reverse();
  return `M${[...half, ...mirrored].map(([x, y]) => `${round(x * size)} ${round(y * size)}`).join('L')}Z`;
}
