import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizedText, type Text } from '../../src/locales/localized-text.js';

type Row = readonly [
  name: string,
  text: Text | undefined,
  language: string,
  feed: string,
  shown: string,
  lang: string,
];

const rows: readonly Row[] = [
  ['no text', undefined, 'fr', 'en', '', 'en'],
  ['a plain text is in the language of the feed', 'Hello', 'fr', 'en', 'Hello', 'en'],
  ['the language asked for', { en: 'Hello', fr: 'Bonjour' }, 'fr', 'en', 'Bonjour', 'fr'],
  [
    'the language without its region',
    { en: 'Hello', fr: 'Bonjour' },
    'fr-CA',
    'en',
    'Bonjour',
    'fr',
  ],
  [
    'the region before the language',
    { fr: 'Bonjour', 'fr-CA': 'Allô' },
    'fr-CA',
    'en',
    'Allô',
    'fr-CA',
  ],
  ['script and region', { zh: '1', 'zh-Hant': '2' }, 'zh-Hant-TW', 'en', '2', 'zh-Hant'],
  ['an extension goes with its letter', { de: 'Hallo' }, 'de-u-co-phonebk', 'en', 'Hallo', 'de'],
  ['capitals do not matter', { 'FR-ca': 'Allô', en: 'Hello' }, 'fr-CA', 'en', 'Allô', 'FR-ca'],
  ['the language of the feed', { en: 'Hello', fr: 'Bonjour' }, 'de', 'fr', 'Bonjour', 'fr'],
  [
    'the language of the feed without its region',
    { ar: 'A', en: 'Hello' },
    'de',
    'en-GB',
    'Hello',
    'en',
  ],
  ['a region is not enough', { 'fr-CA': 'Allô', en: 'Hello' }, 'fr', 'en', 'Hello', 'en'],
  ['any at all', { ar: 'مرحبا', sw: 'Habari' }, 'de', 'en', 'مرحبا', 'ar'],
  ['an empty translation does not count', { fr: ' ', en: 'Hello' }, 'fr', 'en', 'Hello', 'en'],
  ['no translation', {}, 'fr', 'en', '', 'en'],
  ['only empty ones', { fr: '' }, 'fr', 'en', '', 'en'],
  [
    'names of object members are no languages',
    { en: 'Hello' },
    'constructor',
    'toString',
    'Hello',
    'en',
  ],
  ['an empty language', { en: 'Hello' }, '', 'en', 'Hello', 'en'],
];

for (const [name, text, language, feedLanguage, shown, lang] of rows) {
  test(`localized text: ${name}`, () => {
    assert.deepEqual(localizedText(text, language, feedLanguage), { text: shown, lang });
  });
}

test('what is inherited is no translation', () => {
  const heir = Object.create({ fr: 'Bonjour' }) as Text;
  assert.equal(localizedText(heir, 'fr', 'fr').text, '');
});
