import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  civilFromMs,
  daysInMonth,
  isLeapYear,
  lastMsOfCivil,
  msFromCivil,
} from '../../src/time/civil.js';

const anyYear = fc.integer({ min: -271_820, max: 275_759 });
const anyMs = fc.integer({ min: -8.64e15 + 8.64e7, max: 8.64e15 - 8.64e7 });

const utcMs = (date: Temporal.PlainDate): number => date.toZonedDateTime('UTC').epochMilliseconds;

test('the start of any day is that of Temporal', () => {
  fc.assert(
    fc.property(anyYear, fc.nat(365), (year, nth) => {
      const date = new Temporal.PlainDate(year, 1, 1).add({ days: nth });
      const { month, day } = date;
      assert.equal(msFromCivil({ year: date.year, month, day }), utcMs(date));
    }),
  );
});

test('the civil time of any moment is that of Temporal', () => {
  fc.assert(
    fc.property(anyMs, (ms) => {
      const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC');
      const { year, month, day, hour, minute, second, millisecond } = at;
      assert.deepEqual(civilFromMs(ms), { year, month, day, hour, minute, second, millisecond });
    }),
  );
});

test('month lengths and leap years are those of Temporal', () => {
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 1, max: 12 }), (year, month) => {
      const date = new Temporal.PlainDate(year, month, 1);
      assert.equal(daysInMonth(year, month), date.daysInMonth);
      assert.equal(isLeapYear(year), date.inLeapYear);
    }),
  );
});

test('a month that does not exist has no days', () => {
  assert.deepEqual(
    [0, 13, 1.5, NaN].map((month) => daysInMonth(2023, month)),
    [0, 0, 0, 0],
  );
});

test('a unit ends a millisecond before the next begins', () => {
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 1, max: 12 }), (year, month) => {
      const next = new Temporal.PlainDate(year, month, 1).add({ months: 1 });
      assert.equal(lastMsOfCivil({ year, month }), utcMs(next) - 1);
      assert.equal(lastMsOfCivil({ year }), utcMs(new Temporal.PlainDate(year + 1, 1, 1)) - 1);
    }),
  );
});

for (const [name, civil, length] of [
  ['day', { year: 2023, month: 12, day: 31 }, 86_400_000],
  ['hour', { year: 2023, month: 12, day: 31, hour: 23 }, 3_600_000],
  ['minute', { year: 2023, month: 12, day: 31, hour: 23, minute: 59 }, 60_000],
  ['second', { year: 2023, month: 12, day: 31, hour: 23, minute: 59, second: 59 }, 1000],
] as const) {
  test(`the last ${name} of 2023 is as long as a ${name} and ends with it`, () => {
    assert.equal(lastMsOfCivil(civil), Date.UTC(2024, 0, 1) - 1);
    assert.equal(lastMsOfCivil(civil) - msFromCivil(civil), length - 1);
  });
}

test('days stay exact to hundreds of millions of years, beyond the reach of Date', () => {
  const eras = fc.integer({ min: -700_000, max: 700_000 });
  fc.assert(
    fc.property(eras, fc.nat(146_096), (era, nth) => {
      // The calendar repeats every 400 years, so Temporal knows the day in another era.
      const { year, month, day } = new Temporal.PlainDate(2000, 1, 1).add({ days: nth });
      const far = { year: year + era * 400, month, day };
      const ms = msFromCivil(far);
      assert.equal(BigInt(ms), (BigInt(era) * 146_097n + 10_957n + BigInt(nth)) * 86_400_000n);
      assert.deepEqual(civilFromMs(ms), { ...far, hour: 0, minute: 0, second: 0, millisecond: 0 });
    }),
  );
});

test('where doubles are too coarse for milliseconds a year still ends before the next begins', () => {
  for (const year of [300_000, -300_000, 66e6, -66e6, 13.8e9, -13.8e9]) {
    const last = lastMsOfCivil({ year });
    assert.ok(last > msFromCivil({ year }) && last < msFromCivil({ year: year + 1 }), `${year}`);
  }
});

test('a fraction of a millisecond belongs to the millisecond before, also before 1970', () => {
  assert.equal(civilFromMs(-0.5).millisecond, 999);
  assert.equal(civilFromMs(0.5).millisecond, 0);
});
