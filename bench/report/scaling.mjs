import { figureOf } from './by-size.mjs';
import { group, ratio, write } from './figures.mjs';
import { MEASURED } from './measured.mjs';
import { table } from './table.mjs';

const BASE = 1000;
const SIZES = [BASE, 10_000, 100_000, 1_000_000];

/**
 * What a frame of this package costs as feeds grow: a frame should cost pixels, not events.
 *
 * @param {import('../measure/measure-all.mjs').Results} results
 */
export function scalingTable(results) {
  const figure = (/** @type {'zoom' | 'pan'} */ kind, /** @type {number} */ size) =>
    figureOf(results, 'ours', size, MEASURED[kind]);
  const rows = /** @type {const} */ (['zoom', 'pan']).flatMap((kind) => [
    [`${kind} step, ms`, ...SIZES.map((size) => write(figure(kind, size)))],
    [
      `${kind} step, by that at ${group(BASE)}`,
      ...SIZES.map((size) => write(ratio(figure(kind, size), figure(kind, BASE)))),
    ],
  ]);
  return table(['', ...SIZES.map(group)], rows);
}
