import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { SRC, type Word } from './read-sources.js';

/** Attributes that are shown or read out. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
]);

/** Tags whose text is no text of the page. */
const SILENT = new Set(['style', 'script']);

const TAGS = new Set(['html', 'svg', 'staticHtml']);

/** What stands for `${…}` while a template is read: no letter, no quote, no bracket. */
const HOLE = '□';

/** What a reader is told by the templates of a file without any expression: texts, and attributes that are read out. */
export function templateWords(path: string): Word[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  return wordsOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
}

/** The same of any TypeScript file that is read. */
export function wordsOf(tree: ts.SourceFile): Word[] {
  return templatesIn(tree).flatMap((template) => {
    const line = tree.getLineAndCharacterOfPosition(template.getStart(tree)).line + 1;
    const markup = markupOf(template);
    return spokenIn(markup)
      .filter(({ text }) => /\p{L}{2}/u.test(text))
      .map(({ text, at }) => ({
        text: text.replaceAll(HOLE, '${…}').replace(/\s+/g, ' ').trim(),
        line: line + linesIn(markup.slice(0, at)),
      }));
  });
}

function templatesIn(node: ts.Node): ts.TemplateLiteral[] {
  const inner: ts.TemplateLiteral[] = [];
  ts.forEachChild(node, (child) => void inner.push(...templatesIn(child)));
  const isTemplate = ts.isTaggedTemplateExpression(node) && TAGS.has(node.tag.getText());
  return isTemplate ? [node.template, ...inner] : inner;
}

/** The markup of a template, with the lines that its expressions take. */
function markupOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const code = template.getSourceFile().text;
  const parts = template.templateSpans.map(({ expression, literal }) => {
    const lines = linesIn(code.slice(expression.pos, literal.getStart()));
    return `${'\n'.repeat(lines)}${HOLE}${literal.text}`;
  });
  return template.head.text + parts.join('');
}

interface Spoken {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
}

const tag = /<!--[\s\S]*?-->|<(\/?)([\w□-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const attribute = /([.?@]?[\w:-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/** Texts between tags, and values of attributes that are read out. */
function spokenIn(markup: string): Spoken[] {
  const spoken: Spoken[] = [];
  let from = 0;
  let silent = false;
  for (const { 0: whole, 1: closes, 2: name = '', 3: attributes = '', index } of markup.matchAll(
    tag,
  )) {
    if (!silent) spoken.push(textAt(markup, from, index));
    silent = SILENT.has(name) && closes === '';
    from = index + whole.length;
    const start = index + whole.indexOf(attributes);
    for (const { 1: key = '', 2: value = '', index: at } of attributes.matchAll(attribute)) {
      if (SPOKEN.has(key)) spoken.push({ text: value, at: start + at });
    }
  }
  return [...spoken, textAt(markup, from, markup.length)];
}

/** A text, from its first sign that is no space. */
function textAt(markup: string, from: number, to: number): Spoken {
  const text = markup.slice(from, to);
  return { text, at: from + (text.length - text.trimStart().length) };
}

const linesIn = (text: string): number => text.split('\n').length - 1;
