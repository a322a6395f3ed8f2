import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './root.mjs';

const TIME_LIMIT = 30 * 60_000;
const OUTPUT_LIMIT = 64 * 1024 * 1024;
/** What the reporters beside this file end with. */
const COUNTS = /^(\d+) passed, (\d+) failed$/gm;
const NO_FILES = { passed: 0, failed: 1, seconds: 0, output: 'It has no test files.' };

/**
 * Runs one step to its end.
 *
 * A step that ends badly with no failed test (it crashed, was stopped after fifteen minutes, or has no tests at all)
 * counts as one failure: nothing is passed over because it could not be counted.
 *
 * @param {import('./steps.mjs').Step} step
 * @returns {{ passed: number, failed: number, seconds: number, output: string }}
 */
export function runStep({ command, files, zone, isCounted }) {
  if (files?.length === 0) return NO_FILES;
  const start = performance.now();
  const { status, output } = run([...command, ...(files ?? [])], zone);
  const seconds = (performance.now() - start) / 1000;
  const { passed, failed } = isCounted ? countTests(output) : wholeStep(status);
  const isUncounted = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: isUncounted ? 1 : failed, seconds, output };
}

/** @param {number | null} status */
function wholeStep(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string[]} command
 * @param {string} [zone]
 */
function run([program = '', ...args], zone) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      ...(zone && { TZ: zone }),
    },
    encoding: 'utf8',
    timeout: TIME_LIMIT,
    maxBuffer: OUTPUT_LIMIT,
    // On Windows the installed programs are scripts, which only a shell starts.
    shell: process.platform === 'win32',
  });
  const output = stripVTControlCharacters(`${stdout}${stderr}`);
  return { status, output: error ? `${output}\n${error.message}` : output };
}

/** @param {string} output */
function countTests(output) {
  const [, passed, failed] = [...output.matchAll(COUNTS)].at(-1) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
}
