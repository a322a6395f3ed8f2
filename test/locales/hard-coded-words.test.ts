import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { readSources } from '../architecture/read-sources.js';
import { templateWords, wordsOf } from '../architecture/template-words.js';

/** The rooms whose templates a reader sees or hears. */
const ROOMS = new Set(['elements', 'draw', 'prerender', 'scene']);

test('no word in a template is hard-coded: each is a message', () => {
  const found = readSources()
    .filter(({ room }) => ROOMS.has(room))
    .flatMap(({ path }) => templateWords(path).map((word) => ({ path, ...word })));
  assert.deepEqual(
    found.map(({ path, line, text }) => `src/${path}:${line}: ${text}`),
    [],
  );
});

const read = (code: string): string[] =>
  wordsOf(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true)).map(
    ({ line, text }) => `${line}: ${text}`,
  );

const samples: readonly (readonly [name: string, code: string, found: readonly string[]])[] = [
  ['a text', 'html`<p>Hello</p>`', ['1: Hello']],
  ['a text beside an expression', 'html`<p>${n} events</p>`', ['1: ${…} events']],
  ['a text without a tag', 'html`Hello ${name}`', ['1: Hello ${…}']],
  ['a label', 'html`<a aria-label="Close" href="there"></a>`', ['1: "Close"']],
  ['an unquoted label', 'html`<img alt=Map>`', ['1: Map']],
  ['a text of another alphabet', 'svg`<text>مالي</text>`', ['1: مالي']],
  ['a template in an expression', 'html`<p>${on ? html`<b>On</b>` : ""}</p>`', ['1: On']],
  ['its line', 'html`<p>\n  ${\n    n\n  }\n  <b\n    class="a"\n  >Hi</b>\n</p>`', ['7: Hi']],
  ['no expression', 'html`<p title=${say("close")}>${say("close")}</p>`', []],
  [
    'no name of a tag, a class or a property',
    'html`<my-tag class="big red" .value=${v}></my-tag>`',
    [],
  ],
  ['no comment', 'html`<!-- Hello --><p>${t}</p>`', []],
  ['no style', 'html`<style>p { color: red }</style>`', []],
  ['no single letter', 'html`<kbd>x</kbd> · –`', []],
  ['no bracket in an attribute', 'html`<p data-a="a > b" data-b=\'c > d\'></p>`', []],
  ['no other template', '`Hello <p>World</p>`; css`Hello`', []],
];
for (const [name, code, found] of samples) {
  test(`in templates it finds ${name}`, () => {
    assert.deepEqual(read(code), found);
  });
}
