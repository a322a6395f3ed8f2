import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * What `npm test` runs, in order.
 *
 * @typedef {object} Step
 * @property {string} part its name for --only; two steps may share one
 * @property {string} title its heading
 * @property {string[]} command the program, found among the installed packages, and its arguments
 * @property {string[]} [files] further arguments; a step with none of its files fails and is not started
 * @property {string} [needs] the part without which it would test something stale
 * @property {string} [zone] the time zone it runs in; default the machine's own
 * @property {boolean} [isCounted] its output ends with `N passed, N failed`; otherwise the whole step counts as one
 */

/** Folders of test/ that need more than Node and src/: each has its own step. */
const APART = ['elements', 'pages', 'package', 'examples', 'stories'];

/** Two zones in which a local day is never the day in UTC for long: half an hour off, and ahead of all others. */
const ZONES = ['America/St_Johns', 'Pacific/Kiritimati'];

/** @returns {Step[]} */
export function allSteps() {
  return [
    { part: 'format', title: 'Formatting', command: ['prettier', '--check', '.'] },
    { part: 'lint', title: 'Lint', command: ['eslint', '--max-warnings=0', '.'] },
    { part: 'types', title: 'Types', command: ['tsc', '--noEmit'] },
    { part: 'build', title: 'Build', command: ['npm', 'run', 'build'] },
    ...ZONES.map((zone) => ({
      part: 'node',
      title: `In Node, ${zone}`,
      command: nodeTest(2),
      files: testsOutside(APART),
      zone,
      isCounted: true,
    })),
    {
      part: 'package',
      title: 'The built package',
      command: nodeTest(2),
      files: testsIn('package'),
      needs: 'build',
      isCounted: true,
    },
    {
      part: 'elements',
      title: `Elements in Chromium, ${ZONES[0]}`,
      command: ['wtr', '--config', 'test/web-test-runner.config.mjs'],
      zone: ZONES[0],
      isCounted: true,
    },
    {
      part: 'pages',
      title: `Pages in Chromium, ${ZONES[0]}`,
      command: nodeTest(1),
      files: testsIn('pages'),
      needs: 'build',
      zone: ZONES[0],
      isCounted: true,
    },
    { part: 'storybook', title: 'Storybook', command: ['npm', 'run', 'build-storybook'] },
    {
      part: 'stories',
      title: 'Stories in Chromium',
      // A file after the other: each has two pages open.
      command: nodeTest(1, 10 * 60_000),
      files: testsIn('stories'),
      needs: 'storybook',
      isCounted: true,
    },
    {
      part: 'examples',
      title: 'Examples, installed from the archive',
      // All are tests of one file, and each waits for npm, which may have much to fetch.
      command: nodeTest(1, 28 * 60_000),
      files: testsIn('examples'),
      needs: 'build',
      isCounted: true,
    },
  ];
}

/**
 * @param {number} filesAtATime
 * @param {number} [timeout] of each file, in milliseconds
 */
function nodeTest(filesAtATime, timeout = 5 * 60_000) {
  const options = [
    '--test-reporter=./test/runner/node-reporter.mjs',
    '--test-reporter-destination=stdout',
    `--test-concurrency=${filesAtATime}`,
    `--test-timeout=${timeout}`,
  ];
  return ['node', '--import', 'tsx', '--test', ...options];
}

/** @param {string} folder */
function testsIn(folder) {
  return testFiles().filter((file) => file.startsWith(join('test', folder, sep)));
}

/** @param {string[]} folders */
function testsOutside(folders) {
  const apart = folders.flatMap(testsIn);
  return testFiles().filter((file) => !apart.includes(file));
}

/** Node 20 takes no glob: the files are listed for it. */
function testFiles() {
  return readdirSync(join(ROOT, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}
