import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dates as enDates } from '../../src/locales/languages/en/dates.js';
import { buildTicks } from '../../src/time/ticks.js';
import type { Tick, Ticks } from '../../src/time/ticks.js';

const msPerYear = 365.2425 * 86_400_000;

const rooms = fc
  .tuple(
    fc.integer({ min: -5e14, max: 5e14 }),
    fc.integer({ min: 30, max: 145 }),
    fc.integer({ min: 320, max: 4000 }),
    fc.integer({ min: 16, max: 120 }),
  )
  .map(([start, magnitude, width, minGap]) => ({
    start,
    end: start + 10 ** (magnitude / 10),
    width,
    minGap,
  }));

const labels = (ticks: readonly Tick[]): string[] => ticks.map((tick) => tick.label);

const show = (start: string, end: string, width = 1000): Ticks =>
  buildTicks({ start: Date.parse(start), end: Date.parse(end), width, minGap: 24 }, enDates);

test('minor ticks lie in the window, in order, and at least the gap apart', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const times = buildTicks(room, enDates).minor.map((tick) => tick.time);
      const pixels = room.width / (room.end - room.start);
      for (const [place, time] of times.entries()) {
        assert.ok(time >= room.start && time <= room.end);
        const before = times[place - 1] ?? -Infinity;
        assert.ok((time - before) * pixels >= room.minGap * 0.999, `${time}`);
      }
      assert.ok(times.length <= room.width / room.minGap + 2);
    }),
    { numRuns: 500 },
  );
});

test('no two labels of a grain run into each other at 7 px a character', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const { minor, major } = buildTicks(room, enDates);
      const pixels = room.width / (room.end - room.start);
      for (const ticks of [minor, major]) {
        for (const [place, { time, label }] of ticks.entries()) {
          const next = ticks[place + 1]?.time ?? Infinity;
          assert.ok((next - time) * pixels >= label.length * 7, label);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('ticks stand where Temporal has the start of their unit', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const { unit, minor, major } = buildTicks(room, enDates);
      for (const { time } of minor) assertStart(time, unit);
      const larger = { second: 'day', minute: 'day', hour: 'day', day: 'month' }[unit as string];
      for (const { time } of major) assertStart(time, larger ?? 'year');
    }),
    { numRuns: 500 },
  );
});

function assertStart(time: number, unit: string): void {
  const at = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC');
  const first = {
    second: at.round({ smallestUnit: 'second', roundingMode: 'floor' }),
    minute: at.round({ smallestUnit: 'minute', roundingMode: 'floor' }),
    hour: at.round({ smallestUnit: 'hour', roundingMode: 'floor' }),
    day: at.startOfDay(),
    month: at.startOfDay().with({ day: 1 }),
    quarter: at.startOfDay().with({ day: 1, month: Math.floor((at.month - 1) / 3) * 3 + 1 }),
    year: at.startOfDay().with({ day: 1, month: 1 }),
  }[unit];
  assert.equal(time, first?.epochMilliseconds, unit);
}

test('the first major tick holds the start of the window, the others lie in it', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const [first, second, ...rest] = buildTicks(room, enDates).major;
      if (!first) return;
      assert.ok(first.time <= room.start);
      for (const { time } of [second, ...rest].filter((tick) => tick !== undefined)) {
        assert.ok(time > room.start && time <= room.end);
      }
    }),
  );
});

for (const [name, start, end, unit, minor, major] of [
  [
    'hours',
    '2023-09-16T20:00Z',
    '2023-09-17T05:00Z',
    'hour',
    ['20:00', '21:00', '22:00', '23:00', '00:00', '01:00', '02:00', '03:00', '04:00', '05:00'],
    ['16 September 2023', '17 September 2023'],
  ],
  [
    'days',
    '2023-08-29T12:00Z',
    '2023-09-03T12:00Z',
    'day',
    ['30', '31', '1', '2', '3'],
    ['August 2023', 'September 2023'],
  ],
  [
    'weeks of a month',
    '2023-01-01',
    '2023-03-09',
    'day',
    ['1', '8', '15', '22', '1', '8', '15', '22', '1', '8'],
    ['January 2023', 'February 2023', 'March 2023'],
  ],
  [
    'months',
    '2022-11-02',
    '2023-05-01',
    'month',
    ['Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May'],
    ['2022', '2023'],
  ],
  ['quarters', '2022-02-01', '2023-02-01', 'quarter', ['Q2', 'Q3', 'Q4', 'Q1'], ['2022', '2023']],
  ['years', '2012-01-01', '2016-01-01', 'year', ['2012', '2013', '2014', '2015', '2016'], []],
  [
    'years BCE',
    '-000003-01-01',
    '0003-01-01',
    'year',
    ['4 BCE', '3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE'],
    [],
  ],
  [
    'decades',
    '1961-01-01',
    '2023-01-01',
    'year',
    ['1970', '1980', '1990', '2000', '2010', '2020'],
    [],
  ],
  [
    'decades about the epoch',
    '-000020-01-01',
    '0021-01-01',
    'year',
    ['20 BCE', '10 BCE', '10 CE', '20 CE'],
    [],
  ],
  [
    'centuries',
    '-000400-01-01',
    '0201-01-01',
    'year',
    ['400 BCE', '300 BCE', '200 BCE', '100 BCE', '1 CE', '100 CE', '200 CE'],
    [],
  ],
] as const) {
  test(`an axis of ${name} has round labels, and the larger unit once`, () => {
    const width = { hours: 700, days: 200, 'weeks of a month': 400, months: 300 }[name as string];
    const ticks = show(start, end, width ?? { quarters: 160, years: 300 }[name as string] ?? 420);
    assert.equal(ticks.unit, unit);
    assert.deepEqual(labels(ticks.minor), minor);
    assert.deepEqual(labels(ticks.major), major);
  });
}

test('an axis of deep time counts in millions and billions of years', () => {
  const end = 0;
  const axis = (years: number): string[] =>
    labels(buildTicks({ start: -years * msPerYear, end, width: 1000, minGap: 24 }, enDates).minor);
  assert.deepEqual(axis(250e6).slice(0, 3), [
    '200 million BCE',
    '150 million BCE',
    '100 million BCE',
  ]);
  assert.equal(axis(13.8e9)[0], '12 billion BCE');
  assert.equal(axis(13.8e9).at(-1), '1 CE');
});

test('ticks stay apart where doubles can hardly tell one moment from the next', () => {
  for (const start of [1e20, -1e20, 1e25, -1e25, 1e290]) {
    for (const length of [1e4, 1e8, 1e11, 1e15]) {
      const room = { start, end: start + length, width: 1000, minGap: 24 };
      const { minor, major } = buildTicks(room, enDates);
      for (const ticks of [minor, major]) {
        assert.equal(new Set(ticks.map((tick) => tick.time)).size, ticks.length, `${start}`);
      }
    }
  }
});

test('where no step fits, and where there is no room or no time, there are no ticks', () => {
  const none = { unit: 'none', minor: [], major: [] };
  const room = { start: 0, end: 1e10, width: 1000, minGap: 24 };
  for (const odd of [
    { width: 0 },
    { width: NaN },
    { end: 0 },
    { end: -1 },
    { end: NaN },
    { end: Infinity },
    { start: -Infinity },
    { end: 1e300 },
    { minGap: NaN },
  ]) {
    assert.deepEqual(buildTicks({ ...room, ...odd }, enDates), none, JSON.stringify(odd));
  }
});

test('a language of longer month names gets its months later', () => {
  const long = { ...enDates, axis: { ...enDates.axis, month: 'LLLL' } };
  const room = { start: Date.UTC(2022, 0), end: Date.UTC(2023, 0), width: 500, minGap: 24 };
  assert.equal(buildTicks(room, enDates).unit, 'month');
  assert.equal(buildTicks(room, long).unit, 'quarter');
});
