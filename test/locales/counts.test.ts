import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLocale } from '../../src/locales/find-locale.js';

const counts = [0, 1, 2, 3, 11, 100, 1541, 1_000_000];

/** Numbers of events in words, for each of the counts. */
const rows: readonly (readonly [tag: string, ...said: string[]])[] = [
  [
    'fr',
    '0 événement',
    '1 événement',
    '2 événements',
    '3 événements',
    '11 événements',
    '100 événements',
    '1\u202F541 événements',
    '1\u202F000\u202F000 d’événements',
  ],
  [
    'ar',
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '3 أحداث',
    '11 حدثًا',
    '100 حدث',
    '1,541 حدثًا',
    '1,000,000 حدث',
  ],
  [
    'ar-EG',
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '٣ أحداث',
    '١١ حدثًا',
    '١٠٠ حدث',
    '١٬٥٤١ حدثًا',
    '١٬٠٠٠٬٠٠٠ حدث',
  ],
];

for (const [tag, ...said] of rows) {
  for (const [place, n] of counts.entries()) {
    test(`${tag}: ${n} events are "${said[place]}"`, () => {
      assert.equal(findLocale(tag).say('events', { n }), said[place]);
    });
  }
}

test('what the axis shows of a quarter has the digits of the region too', () => {
  const { dates } = findLocale('ar-EG');
  assert.equal(dates.locale.localize.quarter(2), 'الربع ٢');
});
