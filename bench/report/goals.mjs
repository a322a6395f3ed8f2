import { figureOf, sizesOf } from './by-size.mjs';
import { group, ratio, write } from './figures.mjs';
import { MEASURED } from './measured.mjs';
import { table } from './table.mjs';

/**
 * @typedef {import('../measure/measure-all.mjs').Results} Results
 * @typedef {import('./figures.mjs').Figure} Figure
 */

/**
 * What this package has set itself.
 *
 * @typedef {object} Goal
 * @property {string} what
 * @property {string} unit
 * @property {number} most
 * @property {(results: Results) => Figure} reached
 */

/** @type {readonly Goal[]} */
const GOALS = [
  { what: 'self-contained file, gzip', unit: 'kB', most: 44, reached: kilobytes },
  { what: 'the same, hard limit', unit: 'kB', most: 52, reached: kilobytes },
  byPeer('firstDraw', 100, 'uplot', 2),
  byPeer('firstDraw', 100, 'vis-timeline', 1 / 3),
  ...[1000, 10_000, 100_000, 1_000_000].map((size) => byPeer('firstDraw', size, 'uplot', 2)),
  ...[100_000, 1_000_000].map((size) => at('longest', size, 'ms', 50)),
  at('zoom', 1000, 'ms', 6),
  at('pan', 1000, 'ms', 6),
  grows('zoom'),
  grows('pan'),
  atAll('wheel', 'ms', 18),
  atAll('drag', 'ms', 18),
  at('heap', 100, 'kB', 1000),
  ...[100_000, 1_000_000].map((size) => at('bytesEach', size, 'bytes', 64)),
  atAll('leftNodes', '', 0),
  atAll('leftListeners', '', 0),
  atAll('leftBytes', 'kB', 10),
  atAll('nodes', '', 2500),
];

/** @param {Results} results */
export function goalsTable(results) {
  const rows = GOALS.map((goal) => {
    const reached = goal.reached(results);
    const unit = (/** @type {Figure} */ figure) =>
      `${write(figure)} ${typeof figure === 'number' ? goal.unit : ''}`.trim();
    return [goal.what, `≤ ${unit(goal.most)}`, unit(reached), verdict(reached, goal.most)];
  });
  return table(['', 'goal', 'reached', ''], rows);
}

/**
 * @param {Figure} reached
 * @param {number} most
 */
function verdict(reached, most) {
  if (reached === undefined) return 'not measured';
  return typeof reached === 'number' && reached <= most ? 'yes' : 'no';
}

/** @param {Results} results */
function kilobytes({ sizes }) {
  const size = sizes.get('ours');
  return size && size.script / 1000;
}

/**
 * @param {keyof typeof MEASURED} key
 * @param {number} size
 * @param {string} unit
 * @param {number} most
 * @returns {Goal}
 */
function at(key, size, unit, most) {
  const what = `${MEASURED[key].title.replace(/, .*/, '')}, ${group(size)} events`;
  return { what, unit, most, reached: (results) => figureOf(results, 'ours', size, MEASURED[key]) };
}

/**
 * The worst of all sizes.
 *
 * @param {keyof typeof MEASURED} key
 * @param {string} unit
 * @param {number} most
 * @returns {Goal}
 */
function atAll(key, unit, most) {
  const measured = MEASURED[key];
  return {
    what: `${measured.title.replace(/, (ms|kB)$/, '')}, at any size`,
    unit,
    most,
    reached: (results) =>
      worst(sizesOf(results).map((size) => figureOf(results, 'ours', size, measured))),
  };
}

/**
 * @param {readonly Figure[]} figures
 * @returns {Figure}
 */
function worst(figures) {
  const known = figures.filter((figure) => figure !== undefined);
  const numbers = known.filter((figure) => typeof figure === 'number');
  if (known.length === 0) return undefined;
  return known.find((figure) => figure instanceof Error) ?? Math.max(...numbers);
}

/**
 * @param {keyof typeof MEASURED} key
 * @param {number} size
 * @param {string} name
 * @param {number} most
 * @returns {Goal}
 */
function byPeer(key, size, name, most) {
  const figure = (/** @type {Results} */ results, /** @type {string} */ of) =>
    figureOf(results, of, size, MEASURED[key]);
  return {
    what: `First draw of ${group(size)} events, by ${name}'s`,
    unit: '×',
    most,
    reached: (results) => ratio(figure(results, 'ours'), figure(results, name)),
  };
}

/**
 * @param {'zoom' | 'pan'} key
 * @returns {Goal}
 */
function grows(key) {
  const figure = (/** @type {Results} */ results, /** @type {number} */ size) =>
    figureOf(results, 'ours', size, MEASURED[key]);
  return {
    what: `${key} step at 1,000,000 events, by that at 1,000`,
    unit: '×',
    most: 1.3,
    reached: (results) => ratio(figure(results, 1_000_000), figure(results, 1000)),
  };
}
