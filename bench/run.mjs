// `npm run bench [-- --no-build]`: how long the timeline takes to draw, on this machine. It measures and asserts nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { tsImport } from 'tsx/esm/api';
import { timeCore } from './time-core.mjs';
import { COLUMNS, timePage } from './time-page.mjs';
import { table } from './table.mjs';

const RUNS = 15;
const BUNDLE = 'dist/conflict-timeline.min.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' } } });
if (!values['no-build']) build();
const feeds = await readFeeds();
const { browser, rows } = await timePage(feeds, RUNS);
console.log(machine(browser));
console.log(`\nMain thread in ms, median of ${RUNS}: its own time, and what the clock says\n`);
console.log(table(['feed', 'what', ...COLUMNS], rows));
console.log(
  `\nIn Node, in ms, median of ${RUNS}: the first call in a fresh thread, and the later ones\n`,
);
console.log(table(['feed', 'what', 'first', 'later'], await timeCore(feeds, RUNS)));
console.log(`\n${size()}`);

function build() {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

/**
 * The feeds that are drawn, as text.
 *
 * @returns {Promise<import('./time-page.mjs').NamedFeed[]>}
 */
async function readFeeds() {
  const ucdp = await tsImport('../test/data/ucdp-feed.ts', import.meta.url);
  return [
    { name: 'Sahel, 104 events', text: readFileSync('src/feeds/sahel.json', 'utf8') },
    { name: 'UCDP, 1,541 events', text: JSON.stringify(ucdp.ucdpFeed) },
  ];
}

/** @param {string} browser */
function machine(browser) {
  const cores = cpus();
  return [
    `${cores.length} cores, ${cores[0]?.model.trim()}`,
    `Chromium ${browser}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    new Date().toISOString().slice(0, 10),
  ].join('\n');
}

function size() {
  const bundle = readFileSync(BUNDLE);
  const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${BUNDLE}: ${kB(gzipSync(bundle, { level: 9 }).length)} gzip, ${kB(bundle.length)} plain`;
}
