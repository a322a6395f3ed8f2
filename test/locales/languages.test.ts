import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTags, type LanguageTag } from '../../src/locales/language-tags.js';
import { messages as enMessages } from '../../src/locales/languages/en/messages.js';
import { loadLanguage } from '../../src/locales/load-language.js';
import type { Message, Messages, MessageKey } from '../../src/locales/messages.js';
import { rulesOf } from './language-rules.js';

const keys = Object.keys(enMessages) as MessageKey[];
const languages = await Promise.all(languageTags.map(async (tag) => loadLanguage(tag)));

const formsOf = (message: Message): Readonly<Record<string, string>> =>
  typeof message === 'string' ? { other: message } : message;

/** All texts of a language with where they stand, `events.one`. */
const textsOf = (messages: Messages): { at: string; text: string }[] =>
  keys.flatMap((key) =>
    Object.entries(formsOf(messages[key])).map(([form, text]) => ({ at: `${key}.${form}`, text })),
  );

const placesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].flat().sort();

/** The plural forms that whole numbers take, by Intl and not by us. */
function categoriesOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array.from({ length: 1001 }, (_, n) => n), 1_000_000];
  return [...new Set(numbers.map((n) => rules.select(n)))].sort();
}

for (const { tag, messages } of languages) {
  const texts = textsOf(messages);
  const { same, wrong } = rulesOf[tag as LanguageTag];
  /** Where `isWrong` holds. */
  const places = (isWrong: (text: string) => boolean): string[] =>
    texts.filter(({ text }) => isWrong(text)).map(({ at, text }) => `${at}: ${text}`);

  test(`${tag}: no message is missing or empty, and none is there that English lacks`, () => {
    assert.deepEqual(Object.keys(messages), keys);
    assert.deepEqual(
      places((text) => text.trim() === ''),
      [],
    );
  });

  test(`${tag}: every form has the places of English; none, one and two may go without the number`, () => {
    const wrongForms = texts.filter(({ at, text }) => {
      const [key = '', form = ''] = at.split('.');
      const wanted = placesIn(formsOf(enMessages[key as MessageKey])['other'] ?? '').join();
      const isShort = ['zero', 'one', 'two'].includes(form) && !text.includes('{n}');
      return placesIn(isShort ? `${text}{n}` : text).join() !== wanted;
    });
    assert.deepEqual(wrongForms, []);
  });

  test(`${tag}: a message with forms has each that a whole number can take, and no other`, () => {
    const categories = categoriesOf(tag);
    for (const key of keys) {
      const message = messages[key];
      if (typeof message === 'string') continue;
      assert.deepEqual(Object.keys(message).sort(), categories, key);
    }
  });

  test(`${tag}: what counts in English counts here too, or says its number after a colon`, () => {
    const uncounted = keys.filter(
      (key) => typeof enMessages[key] !== 'string' && typeof messages[key] === 'string',
    );
    assert.deepEqual(
      uncounted.filter((key) => !/[:：] \{n\}/.test(formsOf(messages[key])['other'] ?? '')),
      [],
    );
  });

  test(`${tag}: quotes and apostrophes are curved, and no space is doubled`, () => {
    assert.deepEqual(
      places((text) => /['"]|\s\s|^\s|\s$/.test(text) && text !== messages.listSeparator),
      [],
    );
  });

  test(`${tag}: its own typography is kept`, () => {
    assert.deepEqual(
      places((text) => wrong.some((pattern) => pattern.test(withoutNames(text)))),
      [],
    );
  });

  if (tag !== 'en') {
    test(`${tag}: every message is translated, but for those that are the same word`, () => {
      const untranslated = keys.filter(
        (key) => JSON.stringify(messages[key]) === JSON.stringify(enMessages[key]),
      );
      assert.deepEqual(untranslated, same);
    });
  }
}

/** A text without its places, whose names are English. */
const withoutNames = (text: string): string => text.replace(/\{\w+\}/g, '{}');
