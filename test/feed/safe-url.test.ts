import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSafeUrl } from '../../src/feed/safe-url.js';

const safe = [
  'https://example.org/a?b=c#d',
  'http://example.org:8080/',
  'HTTPS://EXAMPLE.ORG',
  'mailto:desk@example.org',
  '//example.org/x',
  '/x',
  'x.html',
  './a:b',
  '../x',
  '?q=a:b',
  '#top',
  'photos/émile 1.jpg',
  'https://example.org/@user',
  'path@2x.png',
  'https://web.archive.org/web/2023/https://example.org/',
];

const unsafe = [
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  ' //user:secret@example.org/',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'https://user:secret@example.org/',
  'https://user@example.org/',
  'https:user@example.org',
  'https:\\\\user@example.org',
  '//user:secret@example.org/',
  '\\\\user@example.org/',
  'https://example.org/\0',
  'https://example.org/\n',
];

for (const url of safe) test(`${JSON.stringify(url)} is safe`, () => assert.ok(isSafeUrl(url)));
for (const url of unsafe)
  test(`${JSON.stringify(url)} is not safe`, () => assert.ok(!isSafeUrl(url)));

const bases = ['https://paper.example/story/', 'http://localhost:8000/'];
const schemes = ['http:', 'https:', 'mailto:'];
const odd = fc
  .array(
    fc.constantFrom(
      'javascript',
      'https',
      'http',
      'mailto',
      'data',
      ':',
      '/',
      '//',
      '\\',
      '@',
      '?',
      '#',
      ' ',
      '\t',
      '\n',
      '.',
      'a',
      'b',
      '[',
      '%40',
      '&',
      '：',
      'ſ',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('what is safe leads, as a browser reads it, to an allowed scheme and no password', () => {
  fc.assert(
    fc.property(
      fc.oneof(odd, fc.webUrl({ withFragments: true }), fc.string()),
      fc.constantFrom(...bases),
      (text, base) => {
        fc.pre(isSafeUrl(text) && URL.canParse(text, base));
        const url = new URL(text, base);
        assert.ok(schemes.includes(url.protocol), url.protocol);
        if (url.protocol !== 'mailto:') assert.equal(url.username + url.password, '');
      },
    ),
    { numRuns: 5000 },
  );
});

test('every plain web address is safe', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) =>
      assert.ok(isSafeUrl(url)),
    ),
  );
});
