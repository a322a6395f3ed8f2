import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feedIn, textsOf, translateFeed } from '../../build/feeds/translate-feed.mjs';
import { readFeed } from '../../src/feed/read-feed.js';
import { sahelFeed } from './sahel-feed.js';

type Texts = Readonly<Record<string, string>>;

const folder = new URL('../../src/feeds/translations/', import.meta.url);
const translations = readdirSync(folder).map((name): [tag: string, texts: Texts] => [
  name.split('.')[1] ?? '',
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Texts,
]);
const english = textsOf(sahelFeed);
const keys = Object.keys(english);

/** What a language writes in no text: signs of another, blanks that break where none may, words that take a side. */
const wrong: Readonly<Record<string, readonly RegExp[]>> = {
  fr: [
    /["'“”]/,
    /[^\u00a0\u202f][;?!»]/,
    /[^\u00a0\u202f\d]:/,
    /«[^\u00a0\u202f]/,
    /\d \d{3}/,
    / {2}/,
    /\bjuntes?\b/i,
    /\bmassacr/i,
  ],
  ar: [
    /["'“”]/,
    /[\u0660-\u0669]/,
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    / {2}/,
    /[؟،؛](?=\S)/,
  ],
};

/** Words that stand in quotation marks only: they are those of a side. */
const quoted: Readonly<Record<string, RegExp>> = { fr: /terroris|neutralis/i, ar: /إرهاب|تحييد/ };

/** The Arabic name of the G5 spells the number out. */
const numbersIn = (text: string): string =>
  (
    text
      .replaceAll('G5', 'G')
      .replaceAll(/(\d)[,\u202f\u00a0](?=\d{3})/g, '$1')
      .match(/\d+/g) ?? []
  )
    .sort()
    .join();

test('the feed is there in French and in Arabic', () => {
  assert.deepEqual(translations.map(([tag]) => tag).sort(), ['ar', 'fr']);
});

for (const [tag, texts] of translations) {
  test(`${tag}: every text is translated, and none is left over`, () => {
    assert.deepEqual(Object.keys(texts), keys);
    assert.deepEqual(
      keys.filter((key) => texts[key]?.trim() === ''),
      [],
    );
  });

  test(`${tag}: every figure and date of the English stands in it, and no other`, () => {
    for (const key of keys) {
      const spelled = (english[key] ?? '').replaceAll(/\bthe G5\b/g, 'the G');
      assert.equal(numbersIn(texts[key] ?? ''), numbersIn(spelled), `${key}: ${texts[key] ?? ''}`);
    }
  });

  test(`${tag}: paragraphs are those of the English`, () => {
    const count = (text = ''): number => text.split('\n\n').length;
    assert.deepEqual(
      keys.filter((key) => count(texts[key]) !== count(english[key])),
      [],
    );
  });

  test(`${tag}: titles are labels of at most 70 characters without a full stop`, () => {
    const titles = keys.filter((key) => /^events\..*\.title$/.test(key));
    for (const key of titles) {
      const title = texts[key] ?? '';
      assert.ok(title.length <= 70, `${key}: ${title.length}`);
      assert.doesNotMatch(title, /\.$/, key);
    }
    assert.equal(new Set(titles.map((key) => texts[key])).size, titles.length);
  });

  test(`${tag}: signs are those of the language, and words take no side`, () => {
    for (const key of keys.filter((one) => one !== 'feed.credits')) {
      const text = texts[key] ?? '';
      for (const pattern of wrong[tag] ?? []) assert.doesNotMatch(text, pattern, key);
      assert.doesNotMatch(text.replaceAll(/«[^»]*»/g, ''), quoted[tag] ?? /$^/, key);
    }
  });
}

test('the feed with all languages reads without a problem, each text in each of them', () => {
  const { feed, problems } = readFeed(translateFeed(sahelFeed, Object.fromEntries(translations)));
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(feed?.events[0]?.title ?? {}), [
    'en',
    ...translations.map(([tag]) => tag),
  ]);
});

test('a feed in one language has its texts as plain strings, and says which language', () => {
  for (const [tag, texts] of translations) {
    const { feed, problems } = readFeed(feedIn(sahelFeed, tag, texts));
    assert.deepEqual(problems, []);
    assert.equal(feed?.language, tag);
    assert.equal(feed?.title, texts['feed.title']);
  }
});
