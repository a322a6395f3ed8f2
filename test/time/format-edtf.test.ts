import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatEdtf } from '../../src/time/format-edtf.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
const fourDigits = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const join = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const text = (value: string) => fc.constant(value);

const mark = fc.constantFrom('', '?', '~', '%');
const year = join(fc.constantFrom('', '-'), fourDigits);
const fullDay = join(year, text('-'), twoDigits(1, 12), text('-'), twoDigits(1, 28));
const time = join(
  twoDigits(0, 23),
  text(':'),
  twoDigits(0, 59),
  fc.constantFrom('', ':30', ':30.25'),
);
const zone = fc.constantFrom('', 'Z', '+02:00', '-04');

const single = fc.oneof(
  join(year, mark),
  join(year, text('-'), twoDigits(1, 12), mark),
  join(year, text('-'), twoDigits(21, 41), mark),
  join(fullDay, mark),
  join(fullDay, text('T'), time, zone),
  fc.constantFrom('201X', '20XX~', 'XXXX-12-XX', '156X-12-25', '-01XX', '1984-1X'),
  fc.constantFrom('Y-17E7', 'Y170000002?', '1950S2', 'Y171010000S3~', '-0500S3'),
  fc.constantFrom('2004-06~-11', '?2004-06-~11', '2004?-06-11', '2004-%06-11', '~2004-06~-11%'),
);
const canonicalSingle = single.filter((date) => date !== '~2004-06~-11%');

test('canonical text comes back as it went in', () => {
  const end = fc.oneof(canonicalSingle, text('..'), text(''));
  const set = fc.tuple(fc.array(canonicalSingle, { minLength: 1 }), fc.boolean());
  const dates = fc.oneof(
    canonicalSingle,
    join(end, text('/'), end),
    set.map(([members, all]) => (all ? `{${members.join(',')}}` : `[${members.join(',')}]`)),
    fc.constantFrom('[..1667,1670..1672]', '{1667,1670..}', '[1760-01..1760-12~]'),
  );
  fc.assert(
    fc.property(dates, (written) => {
      const date = parseOrSkip(written);
      assert.equal(formatEdtf(date), written);
      assert.equal(date.text, written);
    }),
    { numRuns: 1000 },
  );
});

test('canonical text of any date reads as the same date', () => {
  fc.assert(
    fc.property(single, (written) => {
      const date = parseEdtf(written);
      assert.deepEqual(parseEdtf(formatEdtf(date)), date);
    }),
    { numRuns: 1000 },
  );
});

for (const [written, canonical] of [
  ['2004?-06?', '2004-06?'],
  ['2004?-06~', '%2004-~06'],
  ['?2004-?06-?11', '2004-06-11?'],
  ['~2004-06~-11%', '2004-06-11%'],
  ['?2004', '2004?'],
  ['2004-06~-11?', '%2004-%06-?11'],
  ['[1667, 1668 ,1670 .. 1672]', undefined],
  ['[1667, 1668 ,1670..1672]', '[1667,1668,1670..1672]'],
] as const) {
  test(`${written} is ${canonical ? `written ${canonical}` : 'no EDTF'}`, () => {
    if (canonical) assert.equal(formatEdtf(parseEdtf(written)), canonical);
    else assert.throws(() => parseEdtf(written), RangeError);
  });
}

test('an interval put together by hand is written from its ends', () => {
  const start = parseEdtf('2013-07-01');
  const interval = { ...parseEdtf('2012/2023'), start, end: 'open' as const };
  assert.equal(formatEdtf(interval), '2013-07-01/..');
});

/** Of two ends drawn at random the first may be the later one, which is no date to write. */
function parseOrSkip(written: string) {
  const [start, end] = written.split('/');
  if (end === undefined) return parseEdtf(written);
  fc.pre(start !== '' || end !== '');
  const first = start === '' || start === '..' ? -Infinity : (parseEdtf(start ?? '').earliest ?? 0);
  const last = end === '' || end === '..' ? Infinity : (parseEdtf(end).latest ?? 0);
  fc.pre(first <= last);
  return parseEdtf(written);
}
