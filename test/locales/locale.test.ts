import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from '../../src/locales/direction-of.js';
import { en } from '../../src/locales/languages/en.js';
import { findLocale } from '../../src/locales/find-locale.js';
import { createLocale, type Locale } from '../../src/locales/locale.js';
import type { Message } from '../../src/locales/messages.js';

const withEvents = (tag: string, events: Message): Locale =>
  createLocale({ ...en, tag, messages: { ...en.messages, events } });

const english = withEvents('en', { one: '{n} event', other: '{n} events' });
const arabic = withEvents('ar', {
  zero: 'zero',
  one: 'one',
  two: 'two',
  few: 'few',
  many: 'many',
  other: 'other',
});
const russian = withEvents('ru', { one: 'one', few: 'few', many: 'many', other: 'other' });

const plurals: readonly [locale: Locale, n: number, said: string][] = [
  [english, 0, '0 events'],
  [english, 1, '1 event'],
  [english, 2, '2 events'],
  [english, 1_541, '1,541 events'],
  [arabic, 0, 'zero'],
  [arabic, 1, 'one'],
  [arabic, 2, 'two'],
  [arabic, 3, 'few'],
  [arabic, 11, 'many'],
  [arabic, 100, 'other'],
  [russian, 21, 'one'],
  [russian, 22, 'few'],
  [russian, 25, 'many'],
  [withEvents('ar', { other: 'any' }), 2, 'any'],
];
for (const [locale, n, said] of plurals) {
  test(`${n} in ${locale.tag} takes the form "${said}"`, () => {
    assert.equal(locale.say('events', { n }), said);
  });
}

test('a number given as text chooses the form too, and stays as it is written', () => {
  assert.equal(english.say('events', { n: '1' }), '1 event');
});

test('a message with forms but without a number takes that for none', () => {
  assert.equal(english.say('events'), ' events');
});

test('numbers are written as the language writes them', () => {
  assert.equal(withEvents('de', '{n}').say('events', { n: 1_234_567 }), '1.234.567');
  assert.equal(withEvents('en-IN', '{n}').number(1_234_567), '12,34,567');
});

test('every place is filled, as often as it stands, and the rest of the text is kept', () => {
  const { say } = withEvents('en', 'From {a} to {b}, {a} first. {}, { a }');
  assert.equal(say('events', { a: 'X', b: 2_000 }), 'From X to 2,000, X first. {}, { a }');
});

test('a place without a value is left empty', () => {
  assert.equal(withEvents('en', '<{a}>').say('events', { b: 1 }), '<>');
});

test('what fills a place is not read as a pattern or a place', () => {
  const { say } = withEvents('en', '[{a}]');
  for (const text of ['$&', '$1', '{a}', '\\'])
    assert.equal(say('events', { a: text }), `[${text}]`);
});

const directions: readonly [tag: string, direction: 'ltr' | 'rtl'][] = [
  ['en', 'ltr'],
  ['fr-CA', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['AR', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['ha-Arab-NE', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['nqo', 'rtl'],
  ['', 'ltr'],
];
for (const [tag, direction] of directions) {
  test(`${tag} runs ${direction}`, () => {
    assert.equal(directionOf(tag), direction);
    assert.equal(createLocale(en, tag).direction, direction);
  });
}

const found: readonly [asked: string, tag: string][] = [
  ['en', 'en'],
  ['en-IN', 'en-IN'],
  ['EN-us', 'EN-us'],
  ['sw', 'en'],
  ['', 'en'],
  ['en_US', 'en'],
  ['en-', 'en'],
  // Words that only begin like English: the language would be unknown, and figures those of the machine's own.
  ['english', 'en'],
  ['enm', 'en'],
];
for (const [asked, tag] of found) {
  test(`asked for "${asked}", words and figures are those of ${tag}`, () => {
    const locale = findLocale(asked);
    assert.equal(locale.tag, tag);
    assert.equal(locale.say('close'), 'Close');
  });
}

test('a locale is frozen', () => {
  assert.ok(Object.isFrozen(english));
});

test('English writes numbers and chooses forms as Intl does, where it does without', () => {
  for (const tag of ['en', 'en-GB', 'en-IN', 'en-u-nu-arab']) {
    const { number, say } = withEvents(tag, { one: 'one', other: 'other' });
    const [numbers, rules] = [new Intl.NumberFormat(tag), new Intl.PluralRules(tag)];
    for (const n of [0, 1, 2, 10, 101, 999, 1_000, 1_001, 2.5, -3]) {
      assert.equal(number(n), numbers.format(n), `${n} in ${tag}`);
      assert.equal(say('events', { n }), rules.select(n), `${n} in ${tag}`);
    }
  }
});
