import { group, ratio, write } from './figures.mjs';
import { table } from './table.mjs';

/** @typedef {import('../measure/measure-all.mjs').Results} Results */

/**
 * @param {Results} results
 * @returns {number[]}
 */
export function sizesOf({ cells }) {
  return [...new Set(cells.map(({ size }) => size))];
}

/**
 * What came of a measure for a library at a size.
 *
 * @param {Results} results
 * @param {string} name
 * @param {number} size
 * @param {import('./measured.mjs').Measured} measured
 * @returns {import('./figures.mjs').Figure}
 */
export function figureOf({ cells }, name, size, measured) {
  const cell = cells.find(({ peer, size: at }) => peer === name && at === size);
  return cell && measured.of(cell);
}

/**
 * A row a library, a column a size.
 *
 * @param {Results} results
 * @param {import('./measured.mjs').Measured} measured
 */
export function absoluteTable(results, measured) {
  return tableOf(results, results.peers, (name, size) => figureOf(results, name, size, measured));
}

/**
 * This package's figures by each other's.
 *
 * @param {Results} results
 * @param {import('./measured.mjs').Measured} measured
 */
export function ratioTable(results, measured) {
  const others = results.peers.filter(({ name }) => name !== 'ours');
  return tableOf(results, others, (name, size) => {
    const ours = figureOf(results, 'ours', size, measured);
    return ratio(ours, figureOf(results, name, size, measured));
  });
}

/**
 * Which libraries have less than this package, and where, in words.
 *
 * @param {Results} results
 * @param {import('./measured.mjs').Measured} measured
 */
export function aheadOfUs(results, measured) {
  const ahead = results.peers.flatMap(({ name, title }) => {
    const where = sizesOf(results).filter((size) => isLess(results, name, size, measured));
    return where.length > 0 ? [`${title} (${where.map(group).join('; ')})`] : [];
  });
  const less = ahead.length > 0 ? ahead.join(', ') : 'none';
  return `Ahead of this package in ${measured.name}: ${less}.`;
}

/**
 * @param {Results} results
 * @param {string} name
 * @param {number} size
 * @param {import('./measured.mjs').Measured} measured
 */
function isLess(results, name, size, measured) {
  const theirs = figureOf(results, name, size, measured);
  const ours = figureOf(results, 'ours', size, measured);
  if (typeof theirs !== 'number') return false;
  return typeof ours === 'number' ? theirs < ours : ours instanceof Error;
}

/**
 * @param {Results} results
 * @param {Results['peers']} peers
 * @param {(name: string, size: number) => import('./figures.mjs').Figure} figure
 */
function tableOf(results, peers, figure) {
  const sizes = sizesOf(results);
  const rows = peers.map(({ name, title }) => [
    title,
    ...sizes.map((size) => write(figure(name, size))),
  ]);
  return table(['', ...sizes.map(group)], rows);
}
