import { transform as transformByEsbuild } from 'esbuild';
import MagicString from 'magic-string';
import { nodesOf } from './nodes-of.mjs';

/** White space that is none of the words': a no-break space stays. */
const GAPS = /[ \t\r\n]+/g;
const CSS_COMMENTS = /\/\*.*?\*\//gs;

/** Stands for a place to be filled, where a template is looked at as a whole. */
const PLACE = '\ue000';
const TAG = /<(\/?)([\w-]+)(?:"[^"]*"|[^">])*>/g;

/** Blocks of a page: white space is seen neither within nor beside their tags. */
const BLOCKS =
  /^(?:div|section|header|footer|ul|ol|li|p|d[ltd]|h\d|table|t(?:head|body|r|h|d)|details|dialog|figure)$/;
/** Boxes in a line, and pictures: white space is seen beside their tags, not within. */
const BOXES = /^(?:button|svg)$/;
/** In a picture white space is seen in text alone. */
const TEXTS = /^(?:text|title|desc)$/;

/** How the text of a template is shortened, by the name of its tag. */
const SHORTEN = {
  css: shortenCss,
  html: shortenHtml,
  staticHtml: shortenHtml,
  svg: shortenSvg,
};

/**
 * Shortens the templates of style sheets and markup, which to a minifier are words: style sheets by a minifier of their own,
 * in markup white space that is never seen, as each stretch of it would be a node of each instance.
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
export function shortenHtml(parts) {
  return trimTags(parts, (name) => {
    if (BLOCKS.test(name)) return { within: true, beside: true };
    return { within: BOXES.test(name), beside: false };
  });
}

/** @param {string[]} parts */
export function shortenSvg(parts) {
  const unseen = (/** @type {string} */ name) =>
    name === 'tspan'
      ? { within: false, beside: false }
      : { within: !TEXTS.test(name), beside: true };
  const hasText = parts.some((part) => /<t(?:ext|span|itle)/.test(part));
  return trimTags(parts, unseen, hasText ? undefined : closeUp);
}

/** @param {string} text between tags */
const closeUp = (text) => text.replaceAll(`${PLACE} `, PLACE);

/**
 * Takes away the white space next to tags, and of what is left all but one space each.
 *
 * @param {string[]} parts
 * @param {(name: string) => { within: boolean, beside: boolean }} unseen where an element shows no white space
 * @param {(text: string) => string} trim what stands between tags
 */
function trimTags(parts, unseen, trim = (text) => text) {
  const text = parts.join(PLACE).replace(GAPS, ' ');
  let short = '';
  let end = 0;
  // White space after the tag before is dropped.
  let drops = false;
  for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
    const { within, beside } = unseen(name);
    let between = text.slice(end, index);
    if (drops) between = between.replace(/^ /, '');
    if (slash ? within : beside) between = between.replace(/ $/, '');
    short += trim(between) + tag;
    end = index + tag.length;
    drops = slash ? beside : within;
  }
  const rest = text.slice(end);
  return (short + trim(drops ? rest.replace(/^ /, '') : rest)).split(PLACE);
}

/**
 * @typedef {{ tag: keyof typeof SHORTEN, parts: { start: number, end: number, value: { raw: string } }[] }} Template
 * @param {unknown} tree of syntax
 * @returns {Template[]}
 */
function templatesOf(tree) {
  return nodesOf(tree, 'TaggedTemplateExpression')
    .filter(({ tag }) => tag.name in SHORTEN)
    .map(({ tag, quasi }) => ({ tag: tag.name, parts: quasi.quasis }));
}
