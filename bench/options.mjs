import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS } from './peers/index.mjs';

const SIZES = [13, 100, 1000, 10_000, 100_000, 1_000_000];

/** What can be measured, in the order in which it is printed. */
export const MEASURES = /** @type {const} */ ([
  'size',
  'draw',
  'task',
  'step',
  'frames',
  'heap',
  'removal',
  'nodes',
]);

/** @typedef {typeof MEASURES[number]} Measure */

/**
 * What is to be done.
 *
 * @typedef {object} Options
 * @property {boolean} build
 * @property {string} dist
 * @property {readonly string[]} peers
 * @property {readonly number[]} sizes
 * @property {ReadonlySet<Measure>} measures
 * @property {number} limit seconds that a part may take
 * @property {number | undefined} runs
 * @property {boolean} write
 */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      'no-build': { type: 'boolean' },
      dist: { type: 'string' },
      only: { type: 'string' },
      sizes: { type: 'string' },
      measures: { type: 'string' },
      limit: { type: 'string', default: '60' },
      runs: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    build: !values['no-build'] && !values.dist,
    dist: resolve(values.dist ?? 'dist'),
    peers: choice('only', PEERS, values.only),
    sizes: choice('sizes', SIZES.map(String), values.sizes).map(Number),
    measures: new Set(choice('measures', MEASURES, values.measures)),
    limit: Number(values.limit),
    runs: values.runs ? Number(values.runs) : undefined,
    write: values.write,
  };
}

/**
 * Some of what there is, in its order, whichever way it was written.
 *
 * @template {string} T
 * @param {string} name
 * @param {readonly T[]} all
 * @param {string | undefined} text
 * @returns {readonly T[]}
 */
function choice(name, all, text) {
  if (!text) return all;
  const wanted = text.replaceAll('_', '').split(',');
  const unknown = wanted.find((value) => !all.some((known) => known === value));
  if (unknown === undefined) return all.filter((value) => wanted.includes(value));
  console.error(`--${name} takes some of ${all.join(',')}, not "${unknown}".`);
  process.exit(2);
}
