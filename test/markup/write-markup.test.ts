import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nothing as litNothing, svg as litSvg } from 'lit';
import { html, nothing, svg, type Markup } from '../../src/markup/markup.js';
import { writeMarkup } from '../../src/markup/write-markup.js';

const cases: readonly [name: string, markup: unknown, text: string][] = [
  ['a text', html`<p>${'one'}</p>`, '<p>one</p>'],
  ['a number', html`<p>${3.5}</p>`, '<p>3.5</p>'],
  ['nothing', html`<p>${nothing}${null}${undefined}${false}</p>`, '<p></p>'],
  ['a list', html`<p>${['a', 1, html`<b>${'c'}</b>`]}</p>`, '<p>a1<b>c</b></p>'],
  [
    'markup in markup',
    svg`<g>${svg`<path d=${'M0 0'}></path>`}</g>`,
    '<g><path d="M0 0"></path></g>',
  ],
  ['a whole attribute', svg`<line x1=${1} x2=${-2.5}></line>`, '<line x1="1" x2="-2.5"></line>'],
  ['an attribute in parts', svg`<g class="a ${'b'} c ${'d'}"></g>`, '<g class="a b c d"></g>'],
  ['an attribute without value', svg`<g mask=${nothing} id=${'x'}></g>`, '<g id="x"></g>'],
  ['an attribute that is on', html`<ol ?reversed=${true}></ol>`, '<ol reversed=""></ol>'],
  ['an attribute that is off', html`<ol ?reversed=${false}></ol>`, '<ol></ol>'],
  ['markup signs in text', html`<p>${'<b> & "c"'}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
  [
    'markup signs in attributes',
    html`<p title=${'"><script>'} lang="${'"'}">${'x'}</p>`,
    '<p title="&quot;&gt;&lt;script&gt;" lang="&quot;">x</p>',
  ],
  [
    'what XML has no place for',
    html`<p>${'a\u0000b\ud800c\ufffe'}</p>`,
    '<p>a\ufffdb\ufffdc\ufffd</p>',
  ],
];

for (const [name, markup, text] of cases) {
  test(`writes ${name}`, () => {
    assert.equal(writeMarkup(markup), text);
  });
}

test('refuses what needs an element, as a listener does', () => {
  assert.throws(() => writeMarkup(html`<p>${() => 1}</p>`), TypeError);
});

test('is what lit makes too, so that lit renders it', () => {
  const signs = (markup: object): string[] => Object.keys(markup).sort();
  const ours: Markup = svg`<g></g>`;
  const theirs = litSvg`<g></g>`;
  assert.deepEqual(signs(ours), signs(theirs));
  assert.equal(ours._$litType$, theirs['_$litType$']);
  assert.equal(nothing, litNothing);
});

test('no text and no value of an attribute opens a tag or ends the attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
      const written = writeMarkup(html`<p title=${value} class="a ${value}">${text}</p>`);
      assert.match(written, /^<p title="[^"<>]*" class="a [^"<>]*">[^<>"]*<\/p>$/u);
      assert.doesNotMatch(written, /\p{Surrogate}/u);
    }),
  );
});
