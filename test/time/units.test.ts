import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { calendarUnits, ofYears } from '../../src/time/units.js';

const anyMs = fc.integer({ min: -8e15, max: 8e15 });

const utc = (ms: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC');

const monthsOf = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 };

for (const unit of ['second', 'minute', 'hour', 'day'] as const) {
  test(`${unit}s begin where Temporal rounds down to`, () => {
    fc.assert(
      fc.property(anyMs, fc.integer({ min: -1000, max: 1000 }), (ms, count) => {
        const floor = utc(ms).round({ smallestUnit: unit, roundingMode: 'floor' });
        const { [unit]: calendar } = calendarUnits;
        assert.equal(calendar.floor(ms), floor.epochMilliseconds);
        const moved = floor.add({ [`${unit}s`]: count });
        assert.equal(calendar.offset(ms, count), moved.epochMilliseconds);
      }),
    );
  });
}

for (const [unit, months] of Object.entries(monthsOf) as [keyof typeof monthsOf, number][]) {
  test(`each ${unit} begins on the first day of its first month`, () => {
    fc.assert(
      fc.property(anyMs, fc.integer({ min: -20, max: 20 }), (ms, count) => {
        const first = utc(ms).toPlainDate().with({ day: 1 });
        const since = (((first.year * 12 + first.month - 1) % months) + months) % months;
        fc.pre(Math.abs(first.year) < 250_000);
        const floor = first.subtract({ months: since });
        const at = (date: Temporal.PlainDate): number =>
          date.toZonedDateTime('UTC').epochMilliseconds;
        assert.equal(calendarUnits[unit].floor(ms), at(floor));
        assert.equal(
          calendarUnits[unit].offset(ms, count),
          at(floor.add({ months: months * count })),
        );
      }),
    );
  });
}

test('units of deep time follow each other without gap', () => {
  const { floor, offset } = ofYears(1e9);
  const start = floor(-4e20);
  assert.ok(start <= -4e20 && offset(start, 1) > -4e20);
  assert.equal(offset(offset(start, 1), -1), start);
});
