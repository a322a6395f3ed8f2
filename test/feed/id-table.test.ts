import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IdTable } from '../../src/feed/id-table.js';

test('each id is found at its place, and no other is found, however many were expected', () => {
  const texts = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 400 });
  fc.assert(
    fc.property(texts, fc.nat(500), (texts, expected) => {
      const half = texts.length >> 1;
      const [ids, others] = [texts.slice(0, half), texts.slice(half)];
      const table = new IdTable((place) => ids[place], expected);
      ids.forEach((id, place) => table.add(id, place));
      ids.forEach((id, place) => assert.equal(table.find(id), place));
      others.forEach((id) => assert.equal(table.find(id), undefined));
    }),
  );
});
