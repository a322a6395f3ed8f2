import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../src/embed/read-address.js';

const PAGE = 'https://news.example/timelines/embed.html';
const ask = (query: string) => readAddress(`${PAGE}?${query}`);

const FEEDS: readonly [written: string, read: string | null][] = [
  ['sahel.json', 'https://news.example/timelines/sahel.json'],
  ['/feeds/a.json', 'https://news.example/feeds/a.json'],
  ['http://other.example/a.json', 'http://other.example/a.json'],
  ['javascript:alert(1)', null],
  ['data:application/json,{}', null],
  ['blob:https://news.example/1', null],
  ['file:///etc/passwd', null],
  ['https://user:secret@other.example/a.json', null],
  ['https://', null],
];

for (const [written, read] of FEEDS) {
  test(`src=${written} is read as ${read}`, () => {
    assert.equal(ask(`src=${encodeURIComponent(written)}`).src, read);
  });
}

test('without src there is no feed', () => assert.equal(ask('').src, null));

const LANGUAGES: readonly [written: string, read: string | null][] = [
  ['fr', 'fr'],
  ['AR-eg', 'ar-EG'],
  ['no language', null],
  ['', null],
];

for (const [written, read] of LANGUAGES) {
  test(`lang=${written} is read as ${read}`, () => {
    assert.equal(ask(`lang=${encodeURIComponent(written)}`).lang, read);
  });
}

test('only attributes of the element are taken over, and a theme that there is', () => {
  const { attributes, theme } = ask(
    'group-by=actor&controls=zoom%20search&onclick=alert(1)&id=x&style=color:red&theme=blue&deep-link=x',
  );
  assert.deepEqual(attributes, [
    ['group-by', 'actor'],
    ['controls', 'zoom search'],
  ]);
  assert.equal(theme, 'auto');
  assert.equal(ask('theme=dark').theme, 'dark');
});

test('the id that Pym gives is taken if it is one', () => {
  assert.equal(ask('childId=graphic-1').pymId, 'graphic-1');
  assert.equal(ask('childId=a%20b').pymId, null);
});
