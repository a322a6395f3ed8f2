import { readdirSync, readFileSync } from 'node:fs';

const FEEDS = 'src/feeds';

/**
 * Ships the feeds as they are, and copies them again when one changes.
 *
 * @returns {import('rollup').Plugin}
 */
export function copyFeeds() {
  return {
    name: 'copy-feeds',
    buildStart() {
      for (const name of readdirSync(FEEDS).filter((file) => file.endsWith('.json'))) {
        const file = `${FEEDS}/${name}`;
        this.addWatchFile(file);
        this.emitFile({ type: 'asset', fileName: `feeds/${name}`, source: readFileSync(file) });
      }
    },
  };
}
