import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawnTime, type DrawnTime } from '../../src/scene/drawn-time.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';
import { anyDate } from './random-feed.js';

const ends = { earliest: Date.UTC(2000, 0, 1), latest: Date.UTC(2024, 0, 1) };

/** A moment lies somewhere from the first to the second day, the second not included. */
const moments: readonly [name: string, edtf: string, start: string, end: string][] = [
  ['a day is as wide as a day', '2015-11-20', '2015-11-20', '2015-11-21'],
  ['a month as a month', '2016-02', '2016-02-01', '2016-03-01'],
  ['a year as a year', '2015', '2015-01-01', '2016-01-01'],
  ['a decade as a decade', '201X', '2010-01-01', '2020-01-01'],
  ['a spring as three months', '2015-21', '2015-03-01', '2015-06-01'],
  ['a second as a second', '2015-11-20T07:00:05Z', '2015-11-20T07:00:05Z', '2015-11-20T07:00:06Z'],
  ['about a day: a day more on both sides', '2015-11-20~', '2015-11-19', '2015-11-22'],
  ['about a month: thirty days more', '2015-11~', '2015-10-02', '2015-12-31'],
  ['about a year: 365 days more', '2015~', '2014-01-01', '2016-12-31'],
  ['uncertain alone widens nothing', '2015?', '2015-01-01', '2016-01-01'],
  ['uncertain and about widens like about', '2015-11-20%', '2015-11-19', '2015-11-22'],
  ['one of two days reaches over both', '[2015-11-20,2015-11-25]', '2015-11-20', '2015-11-26'],
  ['one of all days before', '[..2015-11-20]', '2000-01-01', '2015-11-21'],
  ['one of all days after', '[2015-11-20..]', '2015-11-20', '2024-01-01'],
];
for (const [name, edtf, start, end] of moments) {
  test(`${name} (${edtf})`, () => {
    const { openStart, openEnd, ...drawn } = drawnTime(parseEdtf(edtf), ends);
    assert.deepEqual([openStart, openEnd], [edtf.startsWith('[..'), edtf.endsWith('..]')]);
    assert.deepEqual(wordsOf(drawn), [false, start, start, end, end].map(full));
  });
}

/** What lasts: earliest start, surely begun, surely going on until, over for sure; open start, open end. */
const intervals: readonly [
  name: string,
  edtf: string,
  start: string,
  sureStart: string,
  sureEnd: string,
  end: string,
  open?: 'start' | 'end',
][] = [
  [
    'day to day, both included, is sure throughout',
    '2015-11-20/2015-11-22',
    '2015-11-20',
    '2015-11-20',
    '2015-11-23',
    '2015-11-23',
  ],
  [
    'month to month is sure between its end months',
    '2015-03/2015-06',
    '2015-03-01',
    '2015-04-01',
    '2015-06-01',
    '2015-07-01',
  ],
  [
    'year to year is sure between its end years',
    '2012/2015',
    '2012-01-01',
    '2013-01-01',
    '2015-01-01',
    '2016-01-01',
  ],
  [
    'day to month is sure until the month begins',
    '2015-01-15/2015-06',
    '2015-01-15',
    '2015-01-15',
    '2015-06-01',
    '2015-07-01',
  ],
  [
    'within one month nothing is sure but the middle',
    '2015-11/2015-11',
    '2015-11-01',
    '2015-11-16',
    '2015-11-16',
    '2015-12-01',
  ],
  [
    'about a day at the start: a day more on both sides of it',
    '2015-11-20~/2015-12-01',
    '2015-11-19',
    '2015-11-22',
    '2015-12-02',
    '2015-12-02',
  ],
  [
    'going on is drawn up to now',
    '2015-11-20/..',
    '2015-11-20',
    '2015-11-20',
    '2024-01-01',
    '2024-01-01',
    'end',
  ],
  [
    'begun nobody knows when, long ago',
    '../2015-11-20',
    '2000-01-01',
    '2000-01-01',
    '2015-11-21',
    '2015-11-21',
    'start',
  ],
  [
    'an unknown end is drawn up to now, but is not open',
    '2015-11-20/',
    '2015-11-20',
    '2015-11-20',
    '2024-01-01',
    '2024-01-01',
  ],
  [
    'an unknown start is drawn from the first date, but is not open',
    '/2015-11-20',
    '2000-01-01',
    '2000-01-01',
    '2015-11-21',
    '2015-11-21',
  ],
  [
    'going on from a day still to come has no more than that day',
    '2030-05-01/..',
    '2030-05-01',
    '2030-05-01',
    '2030-05-02',
    '2030-05-02',
    'end',
  ],
  [
    'going on from a month still to come has no more than that month',
    '2030-05/..',
    '2030-05-01',
    '2030-06-01',
    '2030-06-01',
    '2030-06-01',
    'end',
  ],
  [
    'from a day still to come to an unknown end has no more than that day',
    '2030-05-01/',
    '2030-05-01',
    '2030-05-01',
    '2030-05-02',
    '2030-05-02',
  ],
];
for (const [name, edtf, start, sureStart, sureEnd, end, open] of intervals) {
  test(`${name} (${edtf})`, () => {
    const { openStart, openEnd, ...drawn } = drawnTime(parseEdtf(edtf), ends);
    assert.deepEqual([openStart, openEnd], [open === 'start', open === 'end']);
    assert.deepEqual(wordsOf(drawn), [true, start, sureStart, sureEnd, end].map(full));
  });
}

test('every date is drawn with finite bounds in their order', () => {
  fc.assert(
    fc.property(anyDate, (edtf) => {
      const { start, sureStart, sureEnd, end } = drawnTime(parseEdtf(edtf), ends);
      const bounds = [start, sureStart, sureEnd, end];
      assert.ok(bounds.every(Number.isFinite), edtf);
      assert.deepEqual(
        bounds,
        bounds.slice().sort((a, b) => a - b),
        edtf,
      );
      assert.ok(end > start, edtf);
    }),
    { numRuns: 500 },
  );
});

type Bounds = Omit<DrawnTime, 'openStart' | 'openEnd'>;

const wordsOf = ({ lasting, start, sureStart, sureEnd, end }: Bounds): unknown[] => [
  lasting,
  ...[start, sureStart, sureEnd, end].map((time) => new Date(time).toISOString()),
];

const full = (day: string | boolean): unknown =>
  typeof day === 'string' ? new Date(day).toISOString() : day;
