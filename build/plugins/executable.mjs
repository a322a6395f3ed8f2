import { chmodSync } from 'node:fs';

/**
 * Lets a file be run by its name in a clone of the repository; npm does so where it installs the package.
 *
 * @param {string} file
 * @returns {import('rollup').Plugin}
 */
export function executable(file) {
  return { name: 'executable', writeBundle: () => chmodSync(file, 0o755) };
}
