import { rmSync } from 'node:fs';

/**
 * Files of an earlier build must not be packed with those of this one.
 *
 * @returns {import('rollup').Plugin}
 */
export function emptyFolder() {
  return {
    name: 'empty-folder',
    generateBundle({ dir }) {
      if (dir) rmSync(dir, { recursive: true, force: true });
    },
  };
}
