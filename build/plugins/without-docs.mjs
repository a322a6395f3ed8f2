import MagicString from 'magic-string';

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
      for (const { value } of docsIn(this.parse(code))) text.update(value.start, value.end, "''");
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
}

/**
 * @typedef {{ value: { start: number, end: number } }} Doc
 * @param {unknown} node of a syntax tree
 * @returns {Doc[]}
 */
function docsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Property') {
    const { key } = /** @type {any} */ (node);
    if (key.name === 'doc') return [/** @type {any} */ (node)];
  }
  return Object.values(node).flatMap(docsIn);
}
