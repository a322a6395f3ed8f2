import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { limitsOf } from '../../src/scene/feed-index.js';
import { extentAround } from '../../src/scene/limits.js';
import { feedOf } from './feed-of.js';
import { between } from './scene-of.js';

const extents: readonly [name: string, start: string, end: string, first: string, last: string][] =
  [
    [
      'seconds are rounded to hours',
      '2015-11-20T07:10:05Z',
      '2015-11-20T07:10:06Z',
      '2015-11-20T07:00Z',
      '2015-11-20T08:00Z',
    ],
    ['a day is left as it is', '2015-11-20', '2015-11-21', '2015-11-20', '2015-11-21'],
    [
      'weeks are rounded to days',
      '2015-11-20T07:00Z',
      '2015-12-24T07:00Z',
      '2015-11-20',
      '2015-12-25',
    ],
    ['a decade to years', '2012-01-17', '2023-12-31', '2012-01-01', '2024-01-01'],
    ['whole years are left as they are', '2012-01-01', '2024-01-01', '2012-01-01', '2024-01-01'],
    ['a century to decades', '1914-07-28', '2023-12-31', '1910-01-01', '2030-01-01'],
    ['a millennium to centuries', '1066-10-14', '2023-12-31', '1000-01-01', '2100-01-01'],
    [
      'ten thousand years and more to round numbers, but for their end',
      '-012345-04-21',
      '2024-09-04',
      '-013000-01-01',
      '2025-01-01',
    ],
    ['before the common era too', '-000752-04-21', '0476-09-04', '-000800-01-01', '0500-01-01'],
  ];
for (const [name, start, end, first, last] of extents) {
  test(`${name}: ${start} to ${end}`, () => {
    assert.deepEqual(extentAround(between(start, end)), between(first, last));
  });
}

test('a period of months begins at most a month earlier and ends at most a month later', () => {
  const month = 30 * 86_400_000;
  const period = between('2015-03-10', '2016-02-03');
  const { start, end } = extentAround(period);
  assert.ok(period.start - start >= 0 && period.start - start < month);
  assert.ok(end - period.end >= 0 && end - period.end < month);
});

test('an extent holds its period, is not empty, and is no more than twice as long', () => {
  const anyTime = fc.integer({ min: -1e14, max: 1e14 });
  const anyLength = fc.oneof(
    fc.nat(1e6),
    fc.nat(1e9),
    fc.maxSafeInteger().map((n) => Math.abs(n) % 1e14),
  );
  fc.assert(
    fc.property(anyTime, anyLength, (start, length) => {
      const extent = extentAround({ start, end: start + length });
      assert.ok(extent.start <= start && extent.end >= start + length);
      assert.ok(extent.end > extent.start);
      // What is shorter than an hour is shown in an hour or two.
      assert.ok(extent.end - extent.start <= Math.max(2 * length, 0) + 7_200_000);
    }),
  );
});

test('a feed without events, updated on the hour, still has an extent', () => {
  const { start, end } = extentAround(between('2023-01-01', '2023-01-01'));
  assert.ok(end > start);
});

const hour = 3_600_000;
const day = 24 * hour;
const windows: readonly [name: string, dates: readonly string[], shortest: number][] = [
  ['milliseconds', ['2015-11-20T07:00:00.250Z'], 8],
  ['seconds', ['2015-11-20T07:00:00Z'], 8_000],
  ['minutes', ['2015-11-20T07:00Z'], 8 * 60_000],
  ['days', ['2015-11-20'], 8 * day],
  ['months', ['2015-11'], 240 * day],
  ['years', ['2015'], 8 * 365.2425 * day],
  ['decades', ['201X'], 80 * 365.2425 * day],
  ['the finest of several', ['2015', '2015-11-20', '201X'], 8 * day],
  ['the finest end of an interval', ['2012/2015-11-20'], 8 * day],
  ['an interval with one end', ['2015-11/..'], 240 * day],
  ['no date at all', [], 8 * day],
];
for (const [name, dates, shortest] of windows) {
  test(`the nearest zoom shows eight units: ${name}`, () => {
    assert.equal(limitsOf(feedOf(dates.map((date) => ({ date })))).shortest, shortest);
  });
}
