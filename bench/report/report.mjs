import { absoluteTable, aheadOfUs, ratioTable } from './by-size.mjs';
import { write } from './figures.mjs';
import { goalsTable } from './goals.mjs';
import { MEASURED } from './measured.mjs';
import { scalingTable } from './scaling.mjs';
import { table } from './table.mjs';

/**
 * All that came out, as Markdown: ratios first, then goals, then figures.
 *
 * @param {string} about
 * @param {import('../measure/measure-all.mjs').Results} results
 * @param {import('../options.mjs').Options} options
 */
export function report(about, results, { measures, runs, limit }) {
  const wanted = Object.values(MEASURED).filter(({ measure }) => measures.has(measure));
  const hasOurs = results.peers.some(({ name }) => name === 'ours');
  const compared = hasOurs ? wanted.filter((measured) => measured.compared) : [];
  return [
    `${about}. ${howRun(runs, limit)}`,
    '## This package by its peers',
    'Below 1 this package takes less. A reason stands where one of the two has no figure.',
    ...(hasOurs && measures.has('size') ? ['### Bytes to ship', sizeRatios(results)] : []),
    ...compared.flatMap((measured) => [
      `### ${withoutUnit(measured.title)}`,
      aheadOfUs(results, measured),
      ratioTable(results, measured),
    ]),
    ...(hasOurs ? ['## Goals', goalsTable(results)] : []),
    ...(hasOurs && measures.has('step') ? ['## As feeds grow', scalingTable(results)] : []),
    '## Figures',
    ...(measures.has('size') ? ['### Bytes to ship: gzip, kB', sizeTable(results)] : []),
    ...wanted.flatMap((measured) => [`### ${measured.title}`, absoluteTable(results, measured)]),
  ].join('\n\n');
}

/**
 * @param {number | undefined} runs
 * @param {number} limit
 */
function howRun(runs, limit) {
  const pages = runs === undefined ? 'as many as by default' : String(runs);
  return `Fresh pages for each first draw: ${pages}. Seconds that a part may take: ${limit}.`;
}

/** @param {string} title */
const withoutUnit = (title) => title.replace(/, (ms|kB)\b.*$/, '');

/** @param {import('../measure/measure-all.mjs').Results} results */
function sizeTable({ peers, sizes }) {
  const rows = peers.map(({ name, title }) => {
    const { script = 0, style = 0 } = sizes.get(name) ?? {};
    return [title, ...[script, style, script + style].map((bytes) => write(bytes / 1000))];
  });
  return table(['', 'script', 'style', 'both'], rows);
}

/** @param {import('../measure/measure-all.mjs').Results} results */
function sizeRatios({ peers, sizes }) {
  const total = (/** @type {string} */ name) => {
    const { script = 0, style = 0 } = sizes.get(name) ?? {};
    return script + style;
  };
  const shipping = peers.filter(({ name }) => name !== 'ours' && total(name) > 0);
  return table(
    ['', 'this package by it'],
    shipping.map(({ name, title }) => [title, write(total('ours') / total(name))]),
  );
}
