import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDay } from '../../src/time/plain-day.js';

test('a day is the first millisecond that Date knows of it', () => {
  const range = {
    min: Date.UTC(2000, 0, 1) - 2000 * 365.2425 * 864e5,
    max: Date.UTC(9999, 11, 31),
  };
  fc.assert(
    fc.property(fc.integer(range), (ms) => {
      const day = new Date(ms).toISOString().slice(0, 10);
      assert.equal(plainDay(day), Date.parse(`${day}T00:00:00Z`));
    }),
  );
});

for (const text of [
  ...['2023-02-29', '2023-13-01', '2023-00-01', '2023-01-00', '2023-04-31', '1900-02-29'],
  ...['2023-1-01', '2023-01', '2023', '2023-01-01Z', '2023/01/01', '2023-01-1x', '-023-01-01'],
  ...['２０２３-01-01', '20 3-01-01', '2023-01-XX', ''],
]) {
  test(`"${text}" is no plain day`, () => assert.ok(Number.isNaN(plainDay(text))));
}

test('the 29 February of a year of leap is one', () => {
  assert.equal(plainDay('2000-02-29'), Date.UTC(2000, 1, 29));
});
