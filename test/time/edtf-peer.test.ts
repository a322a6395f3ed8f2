import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { parseEdtf } from '../../src/time/parse-edtf.js';

// The `edtf` package is the oracle where it is right. Left out, as it differs from the standard: 29 February (taken in
// every year), seasons, ranges in one-of sets, members out of order, times without zone (taken as local), years beyond
// Date, and February of the year 0 (given 30 days).

const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const qualified = fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
const masked = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
);
const negative = year.map((text) => `-${text}`);
const single = fc.oneof(qualified, masked, negative);

function assertSame(text: string): void {
  const ours = parseEdtf(text);
  const theirs = edtf(text);
  assert.deepEqual([ours.earliest, ours.latest], [theirs.min, theirs.max], text);
}

test('bounds of single dates are those of the edtf package', () => {
  fc.assert(fc.property(single, assertSame), { numRuns: 500 });
});

test('bounds of intervals are those of the edtf package', () => {
  fc.assert(
    fc.property(fc.tuple(qualified, qualified), (dates) => {
      // It takes an interval only if it begins and ends differently.
      fc.pre(dates[0].slice(0, 4) !== dates[1].slice(0, 4));
      assertSame(dates.sort().join('/'));
      assertSame(`${dates[0]}/..`);
      assertSame(`../${dates[0]}`);
    }),
  );
});

test('bounds of all-of sets are those of the edtf package', () => {
  fc.assert(
    fc.property(fc.uniqueArray(year, { minLength: 1, maxLength: 5 }), (years) => {
      assertSame(`{${years.sort().join(',')}}`);
    }),
  );
});
