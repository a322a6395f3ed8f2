import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenHtml, shortenSvg } from '../../build/plugins/short-templates.mjs';

const cases: readonly [
  name: string,
  shorten: (parts: string[]) => string[],
  parts: string[],
  short: string[],
][] = [
  [
    'in a page there is none within and beside blocks',
    shortenHtml,
    ['<div class="a">\n  <p>', '</p>\n  ', ' </div>\n'],
    ['<div class="a"><p>', '</p>', '</div>'],
  ],
  [
    'in a line it stays, as one space',
    shortenHtml,
    ['<p>\n  <span>a</span>\n  <b>b</b> ', ' ', '\n</p>'],
    ['<p><span>a</span> <b>b</b> ', ' ', '</p>'],
  ],
  [
    'beside a button it stays, within one there is none',
    shortenHtml,
    ['<button> ', ' </button> <button>b</button> ', ''],
    ['<button>', '</button> <button>b</button> ', ''],
  ],
  [
    'in a picture there is none',
    shortenSvg,
    ['<g>\n ', ' ', '\n <path d="', '"></path>\n</g>'],
    ['<g>', '', '<path d="', '"></path></g>'],
  ],
  [
    'in a text of a picture it stays',
    shortenSvg,
    ['<g> <text x="1"> ', ' <tspan>a</tspan> <tspan>b</tspan></text> </g>'],
    ['<g><text x="1"> ', ' <tspan>a</tspan> <tspan>b</tspan></text></g>'],
  ],
  [
    'in a tag it stays',
    shortenSvg,
    ['<path\n  d="M', ' ', 'l', ' ', 'z"\n  ', '></path>'],
    ['<path d="M', ' ', 'l', ' ', 'z" ', '></path>'],
  ],
  ['a no-break space stays', shortenHtml, ['<p>\u00a0</p>'], ['<p>\u00a0</p>']],
];
for (const [name, shorten, parts, short] of cases) {
  test(`white space of templates in the file for a script tag: ${name}`, () => {
    assert.deepEqual(shorten(parts), short);
  });
}
