import { halo, looks, type Look } from '../draw/looks.js';

/** How the words of a figure look that stand beside its picture; in the element they are HTML. */
export const figureLooks: Readonly<Record<string, Look>> = {
  ...looks,
  ground: { fill: 'paper' },
  'top-rule': { fill: 'rule' },
  headline: { fill: 'ink', 'font-size': 26, 'font-weight': 700 },
  standfirst: { fill: 'muted', 'font-size': 15 },
  period: { fill: 'ink', 'font-size': 13, 'font-weight': 700 },
  'lane-name': { fill: 'ink', 'font-size': 13, 'font-weight': 700, ...halo },
  'lane-count': { fill: 'muted', 'font-size': 12, ...halo },
  'key-name': { fill: 'ink', 'font-size': 13 },
  note: { fill: 'muted', 'font-size': 12 },
};
