import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { convert } from '../../src/convert/convert.js';

// Made up in ACLED's columns; no data of ACLED.
const text = readFileSync(new URL('../data/acled-columns.csv', import.meta.url), 'utf8');
const { feed, report } = convert(text);

test('a table with ACLED’s columns is known by them, and every row is taken', () => {
  assert.deepEqual([report.from, report.found, report.taken], ['acled', 3, 3]);
});

test('a date is as exact as time_precision says: the day, the week around it, the month', () => {
  assert.deepEqual(
    feed?.events.map(({ id, date }) => [id, date]),
    [
      ['OWN1', '2023-09-12'],
      ['OWN2', '2012-01-14/2012-01-20'],
      ['OWN3', '2012-03'],
    ],
  );
});

test('the figure is the best one, and none is made up for low and high', () => {
  assert.deepEqual(
    feed?.events.map(({ casualties }) => casualties),
    [7, 0, 0].map((best) => [{ outcome: 'killed', best, according: 'acled' }]),
  );
  assert.equal(report.notes.find(({ message }) => message.includes('0 fatalities'))?.count, 2);
});

test('no licence is invented, and the report says whose terms apply', () => {
  assert.equal(feed?.license, undefined);
  assert.ok(report.notes.some(({ message }) => /terms of use apply/.test(message)));
});

test('codes of actors are read as numbers and as words', () => {
  assert.deepEqual(
    feed?.actors.map(({ name, type }) => [name, type]),
    [
      ['Own group A', 'other'],
      ['Own army B', 'state-force'],
      ['Civilians (Mali)', 'civilians'],
      ['Own police C', 'state-force'],
      ['Own militia D', 'other'],
    ],
  );
  assert.deepEqual(
    feed?.events[1]?.actors?.map(({ role }) => role),
    ['party', 'target'],
  );
});

test('an event says where it was, and in which country by its number', () => {
  assert.deepEqual(feed?.events[0]?.place, {
    name: 'Bourem',
    admin: 'Gao',
    country: 'ML',
    lat: 16.95,
    lon: -0.35,
    precision: 'exact',
  });
  assert.deepEqual(
    feed.lanes.map(({ id, label }) => [id, label]),
    [
      ['ML', 'Mali'],
      ['BF', 'Burkina Faso'],
    ],
  );
});

test('notes become the summary in plain text', () => {
  assert.equal(feed?.events[1]?.summary, 'A town was attacked & left.');
  assert.equal(feed.events[2]?.summary, undefined);
});

test('names of columns in capitals are read as well', () => {
  const [head = '', ...rows] = text.split('\n');
  const { report } = convert([head.toUpperCase(), ...rows].join('\n'));
  assert.deepEqual([report.from, report.taken], ['acled', 3]);
});
