import { round } from './round.js';

/** Path of a box, from its upper left corner and back to it. */
export const boxPath = (width: number, height: number): string =>
  `h${round(width)}v${round(height)}h${-round(width)}z`;
