import MagicString from 'magic-string';
import { nodesOf } from './nodes-of.mjs';

const SCHEMA = /\/src\/feed\/schema\//;

/**
 * Leaves out of the feed's schema what it tells an editor and how faults are mended: the bundle only asks whether a feed is
 * good, and what it loads on use says what is not.
 *
 * @returns {import('rollup').Plugin}
 */
export function withoutDocs() {
  return {
    name: 'without-docs',
    transform(code, file) {
      if (!SCHEMA.test(file)) return null;
      const text = new MagicString(code);
      for (const { key, value, start, end } of nodesOf(this.parse(code), 'Property')) {
        if (!isForReaders(key.name, value.type)) continue;
        const [comma = ''] = /^\s*,/.exec(code.slice(end)) ?? [];
        text.remove(start, end + comma.length);
      }
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** What only the reader asks for. */
const READERS = ['doc', 'default', 'instead', 'vital', 'ordered'];

/** A `name` that is a word is what the JSON Schema calls an object; any other is a field. */
const isForReaders = (/** @type {string} */ key, /** @type {string} */ type) =>
  READERS.includes(key) || (key === 'name' && type === 'Literal');
