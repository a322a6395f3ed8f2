import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findLocale } from '../../src/locales/find-locale.js';
import { languageTags } from '../../src/locales/language-tags.js';
import { en } from '../../src/locales/languages/en.js';
import { loadLanguage } from '../../src/locales/load-language.js';
import { SRC } from '../architecture/read-sources.js';

test('the tags are those of the files in the folder', () => {
  const files = readdirSync(join(SRC, 'locales', 'languages')).filter((name) =>
    name.endsWith('.ts'),
  );
  assert.deepEqual([...languageTags].sort(), files.map((name) => name.slice(0, -3)).sort());
});

for (const tag of languageTags) {
  test(`${tag} is found at once and loaded as the language of that tag, with the same words`, async () => {
    const language = await loadLanguage(tag);
    assert.equal(language.tag, tag);
    assert.equal(findLocale(tag).tag, tag);
    assert.equal(findLocale(tag).say('close'), language.messages.close);
  });
}

for (const tag of ['en', 'en-GB', 'sw', '', 'english', 'en_US', 'x-fr']) {
  test(`"${tag}" is served by English without a wait`, () => {
    assert.equal(loadLanguage(tag), en);
  });
}

for (const [tag, served] of [
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['fr-Latn-ML', 'fr'],
  ['ar-EG', 'ar'],
  ['ar-u-nu-arab', 'ar'],
] as const) {
  test(`${tag} is served by ${served}`, async () => {
    assert.equal((await loadLanguage(tag)).tag, served);
  });
}
