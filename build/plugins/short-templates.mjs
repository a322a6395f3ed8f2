import { transform as transformByEsbuild } from 'esbuild';
import MagicString from 'magic-string';

/** White space that is none of the words': a no-break space stays. */
const GAPS = /[ \t\r\n]+/g;
const CSS_COMMENTS = /\/\*.*?\*\//gs;

/** How the text of a template is shortened, by the name of its tag. */
const SHORTEN = {
  css: shortenCss,
  html: shortenMarkup,
  staticHtml: shortenMarkup,
  svg: shortenMarkup,
};

/**
 * Shortens the templates of style sheets and markup, which to a minifier are words: style sheets by a minifier of their own,
 * in markup each stretch of white space to one space.
 *
 * @returns {import('rollup').Plugin}
 */
export function shortTemplates() {
  return {
    name: 'short-templates',
    async transform(code, file) {
      if (file.includes('node_modules')) return null;
      const text = new MagicString(code);
      for (const { tag, parts } of templatesOf(this.parse(code))) {
        const short = await SHORTEN[tag](parts.map(({ value }) => value.raw));
        parts.forEach(({ start, end }, i) => {
          if (start < end) text.update(start, end, short[i] ?? '');
        });
      }
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
}

/**
 * A style sheet with places to be filled is no whole one: of that only white space and comments are taken away.
 *
 * @param {string[]} parts
 */
async function shortenCss(parts) {
  const [whole = '', ...rest] = parts;
  if (rest.length > 0) {
    return parts.map((part) => part.replace(CSS_COMMENTS, '').replace(GAPS, ' '));
  }
  const { code } = await transformByEsbuild(whole, { loader: 'css', minify: true });
  return [code.trim().replace(/[\\`]/g, '\\$&')];
}

/** @param {string[]} parts */
function shortenMarkup(parts) {
  return parts.map((part) => part.replace(GAPS, ' '));
}

/**
 * @typedef {{ tag: keyof typeof SHORTEN, parts: { start: number, end: number, value: { raw: string } }[] }} Template
 * @param {unknown} node of a syntax tree
 * @returns {Template[]}
 */
function templatesOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(templatesOf);
  if (!('type' in node) || node.type !== 'TaggedTemplateExpression') return inner;
  const { tag, quasi } = /** @type {any} */ (node);
  return tag.name in SHORTEN ? [...inner, { tag: tag.name, parts: quasi.quasis }] : inner;
}
