import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Precision } from '../../src/time/edtf-date.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';

type Row = readonly [
  text: string,
  earliest: string | null,
  latest: string | null,
  precision: Precision,
  marks?: string,
];

/**
 * Examples of the Library of Congress specification and their kin, bounds worked out by hand. A bound of a day is its
 * first or last millisecond; `open` is infinite, null unknown.
 */
const levels: Readonly<Record<string, readonly Row[]>> = {
  'level 0': [
    ['1985-04-12', '1985-04-12', '1985-04-12', 'day'],
    ['1985-04', '1985-04-01', '1985-04-30', 'month'],
    ['1985', '1985-01-01', '1985-12-31', 'year'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['9999', '9999-01-01', '9999-12-31', 'year'],
    ['1985-04-12T23:20:30', '1985-04-12T23:20:30.000', '1985-04-12T23:20:30.999', 'second'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30.000', '1985-04-12T23:20:30.999', 'second'],
    ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30.000', '1985-04-13T03:20:30.999', 'second'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30.000', '1985-04-12T18:50:30.999', 'second'],
    ['1985-04-12T23:20Z', '1985-04-12T23:20:00.000', '1985-04-12T23:20:59.999', 'minute'],
    ['1985-04-12T23', '1985-04-12T23:00:00.000', '1985-04-12T23:59:59.999', 'hour'],
    ['1985-04-12T23:20:30.5Z', '1985-04-12T23:20:30.500', '1985-04-12T23:20:30.500', 'millisecond'],
    [
      '1985-04-12T23:20:30.123999Z',
      '1985-04-12T23:20:30.123',
      '1985-04-12T23:20:30.123',
      'millisecond',
    ],
    ['1964/2008', '1964-01-01', '2008-12-31', 'year'],
    ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'month'],
    ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', 'day'],
    ['2004-02-01/2005-02', '2004-02-01', '2005-02-28', 'month'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31', 'year'],
    ['2005/2006-02', '2005-01-01', '2006-02-28', 'year'],
    ['2004-06-11/2004-06-11', '2004-06-11', '2004-06-11', 'day'],
  ],
  'level 1': [
    ['Y12023', '+012023-01-01', '+012023-12-31', 'year'],
    ['Y-12023', '-012023-01-01', '-012023-12-31', 'year'],
    ['2001-21', '2001-03-01', '2001-05-31', 'season'],
    ['2001-22', '2001-06-01', '2001-08-31', 'season'],
    ['2001-23', '2001-09-01', '2001-11-30', 'season'],
    ['2001-24', '2001-12-01', '2002-02-28', 'season'],
    ['2003-24', '2003-12-01', '2004-02-29', 'season'],
    ['1984?', '1984-01-01', '1984-12-31', 'year', '?'],
    ['2004-06~', '2004-06-01', '2004-06-30', 'month', '~'],
    ['2004-06-11%', '2004-06-11', '2004-06-11', 'day', '%'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
    ['1985-04-XX', '1985-04-01', '1985-04-30', 'month'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31', 'year'],
    ['1985-04-12/..', '1985-04-12', 'open', 'day'],
    ['1985-04/..', '1985-04-01', 'open', 'month'],
    ['../1985', 'open', '1985-12-31', 'year'],
    ['1985-04-12/', '1985-04-12', null, 'day'],
    ['/1985-04', null, '1985-04-30', 'month'],
    ['../..', 'open', 'open', 'unknown'],
    ['/..', null, 'open', 'unknown'],
    ['1984~/2004-06', '1984-01-01', '2004-06-30', 'year', '~'],
    ['1984/2004-06~', '1984-01-01', '2004-06-30', 'year', '~'],
    ['1984?/2004%', '1984-01-01', '2004-12-31', 'year', '%'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'month'],
    ['2001-21/2003-22', '2001-03-01', '2003-08-31', 'season'],
    ['-1985', '-001985-01-01', '-001985-12-31', 'year'],
    ['-0004-02-29', '-000004-02-29', '-000004-02-29', 'day'],
    ['-0500/-0490', '-000500-01-01', '-000490-12-31', 'year'],
  ],
  'level 2': [
    ['Y-17E3', '-017000-01-01', '-017000-12-31', 'year'],
    ['1950S2', '1900-01-01', '1999-12-31', 'century'],
    ['1950S3', '1950-01-01', '1959-12-31', 'decade'],
    ['1950S1', '1000-01-01', '1999-12-31', 'millennium'],
    ['1950S4', '1950-01-01', '1950-12-31', 'year'],
    ['-1950S2', '-001999-01-01', '-001900-12-31', 'century'],
    ['Y171010S3', '+171000-01-01', '+171999-12-31', 'millennium'],
    ['Y1388E2S4', '+138800-01-01', '+138899-12-31', 'century'],
    ['2001-25', '2001-03-01', '2001-05-31', 'season'],
    ['2001-28', '2001-12-01', '2002-02-28', 'season'],
    ['2001-29', '2001-09-01', '2001-11-30', 'season'],
    ['2001-30', '2001-12-01', '2002-02-28', 'season'],
    ['2001-31', '2001-03-01', '2001-05-31', 'season'],
    ['2001-32', '2001-06-01', '2001-08-31', 'season'],
    ['2001-33', '2001-01-01', '2001-03-31', 'season'],
    ['2001-34', '2001-04-01', '2001-06-30', 'season'],
    ['2001-36', '2001-10-01', '2001-12-31', 'season'],
    ['2001-37', '2001-01-01', '2001-04-30', 'season'],
    ['2001-39', '2001-09-01', '2001-12-31', 'season'],
    ['2001-40', '2001-01-01', '2001-06-30', 'season'],
    ['2001-41', '2001-07-01', '2001-12-31', 'season'],
    ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'year'],
    ['[1667,1668, 1670..1672]', '1667-01-01', '1672-12-31', 'year'],
    ['[..1760-12-03]', 'open', '1760-12-03', 'day'],
    ['[1760-12..]', '1760-12-01', 'open', 'month'],
    ['[1760-01,1760-02,1760-12..]', '1760-01-01', 'open', 'month'],
    ['[1667,1760-12]', '1667-01-01', '1760-12-31', 'year'],
    ['[1760-12,1667]', '1667-01-01', '1760-12-31', 'year'],
    ['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31', 'year'],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31', 'year'],
    ['{..1984}', 'open', '1984-12-31', 'year'],
    ['{1984~,1985?}', '1984-01-01', '1985-12-31', 'year', '%'],
    ['2004-06~-11', '2004-06-11', '2004-06-11', 'day', '~'],
    ['2004?-06-11', '2004-06-11', '2004-06-11', 'day', '?'],
    ['?2004-06-~11', '2004-06-11', '2004-06-11', 'day', '%'],
    ['2004-%06-11', '2004-06-11', '2004-06-11', 'day', '%'],
    ['?2004', '2004-01-01', '2004-12-31', 'year', '?'],
    ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20', 'day', '~'],
    ['156X-12-25', '1560-12-25', '1569-12-25', 'decade'],
    ['15XX-12-25', '1500-12-25', '1599-12-25', 'century'],
    ['15XX-12-XX', '1500-12-01', '1599-12-31', 'century'],
    ['XXXX-12-XX', '0000-12-01', '9999-12-31', 'unknown'],
    ['XXXX', '0000-01-01', '9999-12-31', 'unknown'],
    ['1XXX-XX', '1000-01-01', '1999-12-31', 'millennium'],
    ['1XXX-12', '1000-12-01', '1999-12-31', 'millennium'],
    ['1984-1X', '1984-10-01', '1984-12-31', 'year'],
    ['1984-0X', '1984-01-01', '1984-09-30', 'year'],
    ['1985-04-1X', '1985-04-10', '1985-04-19', 'month'],
    ['1985-04-3X', '1985-04-30', '1985-04-30', 'month'],
    ['1985-XX-31', '1985-01-31', '1985-12-31', 'year'],
    ['1985-0X-31', '1985-01-31', '1985-08-31', 'year'],
    ['156X-02-29', '1560-02-29', '1568-02-29', 'decade'],
    ['2023-02-2X', '2023-02-20', '2023-02-28', 'month'],
    ['19X5', '1905-01-01', '1995-12-31', 'century'],
    ['-05XX', '-000599-01-01', '-000500-12-31', 'century'],
    ['-000X', '-000009-01-01', '-000001-12-31', 'decade'],
    ['201X-21', '2010-03-01', '2019-05-31', 'decade'],
  ],
};

for (const [level, rows] of Object.entries(levels)) {
  for (const [text, earliest, latest, precision, marks = ''] of rows) {
    test(`${level}: ${text} has the bounds of the standard`, () => {
      const date = parseEdtf(text);
      assert.equal(date.earliest, boundMs(earliest, '00:00:00.000', -Infinity), 'earliest');
      assert.equal(date.latest, boundMs(latest, '23:59:59.999', Infinity), 'latest');
      assert.equal(date.precision, precision);
      assert.equal(date.approximate, /[~%]/.test(marks), 'approximate');
      assert.equal(date.uncertain, /[?%]/.test(marks), 'uncertain');
    });
  }
}

function boundMs(bound: string | null, time: string, open: number): number | null {
  if (bound === null) return null;
  if (bound === 'open') return open;
  const ms = Date.parse(bound.includes('T') ? `${bound}Z` : `${bound}T${time}Z`);
  assert.ok(Number.isFinite(ms), `${bound} is a date`);
  return ms;
}

test('a year beyond Date is read to its bounds', () => {
  const date = parseEdtf('Y-66000000');
  // 66,001,970 years are 165,004.925 eras of 400 years; counted in days of the Gregorian mean year.
  const expected = -66_001_970 * 365.2425 * 86_400_000;
  assert.ok(Math.abs((date.earliest ?? 0) - expected) < 2 * 86_400_000);
  assert.ok(Math.abs((date.latest ?? 0) - (date.earliest ?? 0) - 365.5 * 86_400_000) < 86_400_000);
});

test('an exponent and the digits written out are the same year', () => {
  const short = parseEdtf('Y-17E7');
  const long = parseEdtf('Y-170000000');
  assert.deepEqual([short.earliest, short.latest], [long.earliest, long.latest]);
});

test('civil parts are kept up to the first unspecified digit', () => {
  assert.deepEqual(parseEdtf('1985-04-12').civil, { year: 1985, month: 4, day: 12 });
  assert.deepEqual(parseEdtf('1985-04-XX').civil, { year: 1985, month: 4 });
  assert.deepEqual(parseEdtf('1985-XX-12').civil, { year: 1985 });
  assert.deepEqual(parseEdtf('1950S2').civil, { year: 1950 });
  assert.deepEqual(parseEdtf('2001-22').civil, { year: 2001 });
  assert.equal(parseEdtf('198X-04-12').civil, undefined);
});

test('civil parts of a time are those of its zone, while its bounds are in UTC', () => {
  const date = parseEdtf('2023-12-31T23:30-02:00');
  assert.deepEqual(date.civil, { year: 2023, month: 12, day: 31, hour: 23, minute: 30 });
  assert.equal(date.earliest, Date.UTC(2024, 0, 1, 1, 30));
});

test('the ends of an interval and the members of a set are dates of their own', () => {
  const interval = parseEdtf('2004-06~/..');
  assert.equal(interval.kind, 'interval');
  assert.deepEqual(interval.start, parseEdtf('2004-06~'));
  assert.equal(interval.end, 'open');
  assert.equal(parseEdtf('2004/').end, 'unknown');
  const set = parseEdtf('{1667,1670..1672}');
  assert.equal(set.choice, 'all');
  assert.deepEqual(
    set.members?.map((member) => member.text),
    ['1667', '1670/1672'],
  );
  assert.equal(parseEdtf('[1667]').choice, 'one');
});

test('dates are frozen through and through', () => {
  for (const text of ['2023-09-17', '2023-09', '2004/2005', '[1667,1668]', '2023-09-17T10:00Z']) {
    assert.ok(isFrozen(parseEdtf(text)), text);
  }
});

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));
