import { readFileSync } from 'node:fs';

/**
 * Ships files as they are, and copies them again when one changes.
 *
 * @param {Readonly<Record<string, string>>} files where each comes from, by its place in dist/
 * @returns {import('rollup').Plugin}
 */
export function copyFiles(files) {
  return {
    name: 'copy-files',
    buildStart() {
      for (const [fileName, file] of Object.entries(files)) {
        this.addWatchFile(file);
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}
