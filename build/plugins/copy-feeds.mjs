import { readdirSync, readFileSync } from 'node:fs';
import { feedIn, textsOf, translateFeed } from '../feeds/translate-feed.mjs';

const FEEDS = 'src/feeds';
const TRANSLATIONS = `${FEEDS}/translations`;

/**
 * Ships each feed in all its languages, `sahel.json`, and in each alone, `sahel.fr.json`; again when one changes.
 *
 * @returns {import('rollup').Plugin}
 */
export function copyFeeds() {
  return {
    name: 'copy-feeds',
    buildStart() {
      /** @param {string} file */
      const read = (file) => {
        this.addWatchFile(file);
        return JSON.parse(readFileSync(file, 'utf8'));
      };
      /**
       * @param {string} name
       * @param {object} feed
       */
      const ship = (name, feed) => {
        const source = `${JSON.stringify(feed, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: `feeds/${name}.json`, source });
      };
      for (const name of feedNames()) {
        const feed = read(`${FEEDS}/${name}.json`);
        const translations = Object.fromEntries(
          translationsOf(name).map((tag) => [tag, read(`${TRANSLATIONS}/${name}.${tag}.json`)]),
        );
        ship(name, translateFeed(feed, translations));
        const alone = { [feed.language]: textsOf(feed), ...translations };
        for (const [tag, texts] of Object.entries(alone)) {
          ship(`${name}.${tag}`, feedIn(feed, tag, texts));
        }
      }
    },
  };
}

const feedNames = () => namesIn(FEEDS);

/** @param {string} name of a feed */
const translationsOf = (name) =>
  namesIn(TRANSLATIONS)
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => file.slice(name.length + 1));

/** @param {string} folder */
const namesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
