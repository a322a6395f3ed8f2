import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlLinks, htmlToText, readHtml } from '../../src/convert/html-to-text.js';

const texts: readonly [name: string, html: string, text: string][] = [
  ['paragraphs are parted by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['a text after a block is a paragraph', '<div>One.</div> Two.', 'One.\n\nTwo.'],
  [
    'blocks in blocks make one gap',
    '<div><p>One.</p></div>\n<div><p>Two.</p></div>',
    'One.\n\nTwo.',
  ],
  ['a break is a line, two are a paragraph', 'a<br>b<br/><BR />c', 'a\nb\n\nc'],
  [
    'list items are lines',
    '<p>Of:</p><ul><li>one</li><li>two</li></ul>so',
    'Of:\n\none\ntwo\n\nso',
  ],
  [
    'cells stand beside each other',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    'a b\nc',
  ],
  [
    'marks within a line leave none',
    'the <b>big</b> <i>one</i>, <em>not</em>able',
    'the big one, notable',
  ],
  ['entities are read', 'Gao &amp; L&eacute;r&#xE9; &lt;b&gt; &nobody;', 'Gao & Léré <b> &nobody;'],
  ['white space is one space', '<p> a \n\t b </p>', 'a b'],
  [
    'no script and no style is told',
    'a<script>if (1 < 2) alert("</p>")</script><style>p{}</style>b',
    'ab',
  ],
  ['no comment is told', 'a<!-- <p>no</p> -->b', 'ab'],
  ['a script that never ends hides the rest', 'a<script>b', 'a'],
  ['a framed page is not told', 'a<iframe src="x">your browser</iframe>b', 'ab'],
  ['signs that begin no tag stay', 'under < 50, 3 > 2 & so', 'under < 50, 3 > 2 & so'],
  ['what is never closed is read', '<p>a<p>b<li>c', 'a\n\nb\nc'],
  [
    'plain text keeps its lines',
    'One.\r\n\r\nTwo,\nhalf.\n\n\n\nThree.',
    'One.\n\nTwo,\nhalf.\n\nThree.',
  ],
  ['lines stay where only words are marked', 'One.\n<b>Two</b>.', 'One.\nTwo.'],
  ['no-break spaces stay', 'Léré\u00a0: 12', 'Léré\u00a0: 12'],
  ['nothing is nothing', '<p>&nbsp;</p> ', ''],
];

for (const [name, html, text] of texts) {
  test(`of HTML, ${name}`, () => assert.equal(htmlToText(html), text));
}

test('links come with their words and entities read, framed pages with their title', () => {
  const html =
    '<a HREF="https://a.example/?x=1&amp;y=2">the <b>army</b></a> <a name="x">no</a>' +
    "<a href='/b'><iframe src=https://c.example title=Film></iframe>";
  assert.deepEqual(htmlLinks(html), [
    { url: 'https://a.example/?x=1&y=2', text: 'the army' },
    { url: 'https://c.example', text: 'Film' },
    { url: '/b', text: '' },
  ]);
});

test('pictures come with what is said in their place', () => {
  const { images, text } = readHtml(
    '<img src="a.png" alt="A camp"> <img alt="none"><img src=b.png>',
  );
  assert.deepEqual(images, [
    { url: 'a.png', text: 'A camp' },
    { url: 'b.png', text: '' },
  ]);
  assert.equal(text, '');
});

const hostile: readonly [name: string, html: string][] = [
  ['elements nested deep', '<div>'.repeat(300_000)],
  ['links never closed', '<a href=x>'.repeat(200_000)],
  ['tags never ended', '<p '.repeat(500_000)],
  ['closing tags alone', '</div>'.repeat(500_000)],
  ['spaces', ' '.repeat(5_000_000)],
  ['line breaks and spaces', ' \n'.repeat(2_000_000)],
  ['ampersands', '&'.repeat(2_000_000)],
  ['a text of ten million letters', 'x'.repeat(10_000_000)],
];

for (const [name, html] of hostile) {
  test(`${name} are read in time that grows with their length`, { timeout: 20_000 }, () => {
    assert.equal(typeof htmlToText(html), 'string');
  });
}

test('any text is read, and what comes out is tidy', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    'p',
    'br',
    'script',
    ' ',
    '\n',
    '&',
    'amp;',
    '"',
    '=',
    '!--',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (html) => {
        const text = htmlToText(html);
        assert.equal(text, text.trim());
        assert.doesNotMatch(text, /\n{3}| {2}| \n|\n |[\v\f\r\t]/);
      },
    ),
  );
});
