import MagicString from 'magic-string';
import { nodesOf } from './nodes-of.mjs';

const SCHEMA = /\/src\/feed\/schema\//;

/**
 * Leaves out of the feed's schema what it tells an editor: the bundle only asks whether a feed is good, and what it loads on
 * use says what is not.
 *
 * @returns {import('rollup').Plugin}
 */
export function withoutDocs() {
  return {
    name: 'without-docs',
    transform(code, file) {
      if (!SCHEMA.test(file)) return null;
      const text = new MagicString(code);
      for (const { key, value } of nodesOf(this.parse(code), 'Property')) {
        if (key.name === 'doc') text.update(value.start, value.end, "''");
      }
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
}
