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
  [
    'de',
    '0 Ereignisse',
    '1 Ereignis',
    '2 Ereignisse',
    '3 Ereignisse',
    '11 Ereignisse',
    '100 Ereignisse',
    '1.541 Ereignisse',
    '1.000.000 Ereignisse',
  ],
  [
    'es',
    '0 hechos',
    '1 hecho',
    '2 hechos',
    '3 hechos',
    '11 hechos',
    '100 hechos',
    '1541 hechos',
    '1.000.000 de hechos',
  ],
  // The rules of Brazil count none as one, those of Portugal do not.
  [
    'pt',
    '0 acontecimento',
    '1 acontecimento',
    '2 acontecimentos',
    '3 acontecimentos',
    '11 acontecimentos',
    '100 acontecimentos',
    '1.541 acontecimentos',
    '1.000.000 de acontecimentos',
  ],
  [
    'pt-PT',
    '0 acontecimentos',
    '1 acontecimento',
    '2 acontecimentos',
    '3 acontecimentos',
    '11 acontecimentos',
    '100 acontecimentos',
    '1541 acontecimentos',
    '1\u00A0000\u00A0000 de acontecimentos',
  ],
  [
    'ha',
    'abubuwa 0 da suka faru',
    'abu 1 da ya faru',
    'abubuwa 2 da suka faru',
    'abubuwa 3 da suka faru',
    'abubuwa 11 da suka faru',
    'abubuwa 100 da suka faru',
    'abubuwa 1,541 da suka faru',
    'abubuwa 1,000,000 da suka faru',
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
