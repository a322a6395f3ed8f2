/**
 * What came of a measure: a figure, why there is none, or nothing where it was not asked for.
 *
 * @typedef {number | Error | undefined} Figure
 */

/**
 * A figure as it stands in a table: three digits that count, the reason where there is none.
 *
 * @param {Figure} figure
 */
export function write(figure) {
  if (figure === undefined) return '–';
  if (figure instanceof Error) return figure.message.replaceAll('|', '/');
  const size = Math.abs(figure);
  if (size >= 100) return group(figure);
  return figure.toFixed(size >= 10 || figure === 0 ? 1 : 2).replace(/\.0+$/, '');
}

/** @param {number} number */
export function group(number) {
  return Math.round(number).toLocaleString('en');
}

/**
 * One figure by another; where the other has none, why.
 *
 * @param {Figure} ours
 * @param {Figure} theirs
 * @returns {Figure}
 */
export function ratio(ours, theirs) {
  if (typeof ours !== 'number') return ours;
  if (typeof theirs !== 'number') return theirs;
  return ours / theirs;
}
