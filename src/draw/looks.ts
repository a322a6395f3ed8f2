import type { ShadeName } from './palette.js';

/** Presentation properties of SVG; a colour is named by its shade, or is the category's own. */
export type Look = Readonly<Partial<Record<Property, string | number>>> &
  Readonly<Partial<Record<'fill' | 'stroke', ShadeName | 'tone' | 'none'>>>;

type Property =
  | 'fill-opacity'
  | 'font-size'
  | 'font-weight'
  | 'opacity'
  | 'paint-order'
  | 'shape-rendering'
  | 'stroke-linejoin'
  | 'stroke-width'
  | 'text-anchor'
  | 'text-decoration';

const hairline: Look = { 'stroke-width': 1, 'shape-rendering': 'crispEdges' };
const hollow: Look = { fill: 'paper', stroke: 'tone', 'stroke-width': 2, 'paint-order': 'fill' };
/** Keeps words apart from what they stand on. */
export const halo: Look = {
  stroke: 'paper',
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};
const small: Look = { fill: 'ink', 'font-size': 12 };

/**
 * How what is drawn looks, by class; a name of two classes is for what has both, and stands behind those of one. On screen
 * these are style rules, in a file the attributes of each element: editors of pictures know no style sheets, and a page's
 * content security policy may forbid them.
 */
export const looks: Readonly<Record<string, Look>> = {
  // Axis
  'axis-line': { stroke: 'rule', ...hairline },
  'lane-line': { stroke: 'line', ...hairline },
  group: { stroke: 'line', ...hairline },
  tick: { stroke: 'faint', ...hairline },
  'tick-label': { fill: 'muted', 'font-size': 12 },
  'tick-label.lone': { fill: 'ink', 'font-weight': 700 },
  'group-label': { ...small, 'font-weight': 700 },

  // Single events
  symbol: { fill: 'tone', stroke: 'paper', 'stroke-width': 1.25, 'paint-order': 'stroke' },
  'symbol.doubtful': hollow,
  'symbol.retracted': hollow,
  whisker: { fill: 'none', stroke: 'tone', 'stroke-width': 1.5, opacity: 0.55 },
  strike: { stroke: 'tone', 'stroke-width': 1.5 },

  // Several
  disc: { fill: 'paper' },
  'disc.chosen': { stroke: 'ink', 'stroke-width': 2 },
  slice: { fill: 'tone' },
  count: { ...small, 'font-weight': 700, 'text-anchor': 'middle' },
  density: { fill: 'bar', 'fill-opacity': 0.6 },

  // What lasts
  'bar-body': { fill: 'tone', 'fill-opacity': 0.17 },
  'bar-body.chosen': { 'fill-opacity': 0.34 },
  'bar-edge': { fill: 'tone' },
  'bar-edge.doubtful': { 'fill-opacity': 0.55 },
  'bar-arrow': { fill: 'tone', 'fill-opacity': 0.6 },
  'bar-label': small,
  'bar-label.beside': halo,
  'bar-label.retracted': { 'text-decoration': 'line-through' },

  // Words and what is chosen
  label: { ...small, ...halo },
  more: { fill: 'muted' },
  leader: { fill: 'none', stroke: 'muted', ...hairline, opacity: 0.6 },
  twin: { fill: 'none', stroke: 'muted', 'stroke-width': 1.25 },
  moment: { fill: 'ink', 'fill-opacity': 0.16 },
  'moment.thin': { 'fill-opacity': 0.75 },
};
