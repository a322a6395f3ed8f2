import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFormatRows } from 'd3';
import fc from 'fast-check';
import { convert } from '../../src/convert/convert.js';
import { entryFields } from '../../src/convert/entry/entry-fields.js';
import { foreignFormats, type ForeignFormat } from '../../src/convert/foreign-formats.js';
import { importers } from '../../src/convert/importers.js';
import { takenColumns as acledColumns } from '../../src/convert/acled/acled-columns.js';
import { takenColumns as ucdpColumns } from '../../src/convert/ucdp-ged/ucdp-columns.js';

const formats = foreignFormats.filter((format) => importers[format]);

/** Values as they stand in tables, good and bad. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '2012-03-22',
    '22/03/2012',
    'Mali',
    '1',
    '2',
    '3',
    '-1',
    '1e999',
    '__proto__',
    'constructor',
    'a | b (party)',
    'killed 1–2–3 of x (y)',
    'x denies: y',
    '<b>x</b>',
    'https://example.org/',
  ),
  fc.string(),
);

/** A table of any of a format's columns. */
const table = (columns: readonly string[]): fc.Arbitrary<string> =>
  fc
    .subarray([...columns])
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), {
          maxLength: 6,
        }),
      ),
    )
    .map(([names, rows]) => csvFormatRows([names, ...rows]));

const field = fc.oneof(cell, fc.jsonValue(), fc.constant({ start: { in: '1831' } }));
const features = fc
  .array(
    fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          type: fc.constant('Feature'),
          id: field,
          geometry: fc.oneof(
            fc.jsonValue(),
            fc.record({ type: fc.constant('Point'), coordinates: fc.jsonValue() }),
          ),
          properties: fc.oneof(
            fc.jsonValue(),
            fc.dictionary(fc.constantFrom(...Object.keys(entryFields)), field),
          ),
          when: field,
        },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 5 },
  )
  .map((features) => JSON.stringify({ type: 'FeatureCollection', features }));

const line = fc.oneof(
  fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'DTSTART:20120322T100000Z',
    'DTSTART;VALUE=DATE:20120322',
    'DTEND;VALUE=DATE:20120301',
    'DURATION:-P1D',
    'SUMMARY:x',
    'GEO:a;b',
    'UID:u',
    'RRULE:FREQ=DAILY;COUNT=3',
    'RRULE:FREQ=x',
    'RECURRENCE-ID:20120323T100000Z',
    'EXDATE:20120323T100000Z',
    'BEGIN:VTODO',
    'END:VTODO',
  ),
  fc.string(),
);
const calendar = fc
  .array(line, { maxLength: 30 })
  .map((lines) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'));

const inputs: readonly [name: string, text: fc.Arbitrary<string>, from: ForeignFormat][] = [
  ['table of UCDP’s columns', table([...ucdpColumns]), 'ucdp-ged'],
  ['table of ACLED’s columns', table([...acledColumns]), 'acled'],
  ['table of a feed’s columns', table(Object.keys(entryFields)), 'csv'],
  ['collection of features', features, 'geojson'],
  ['calendar', calendar, 'ics'],
];

for (const [name, text, from] of inputs) {
  test(`no ${name} breaks a conversion, and what is found is taken or left out`, () => {
    fc.assert(
      fc.property(text, (text) => assertWhole(text, from)),
      { numRuns: 300 },
    );
  });
}

for (const from of formats) {
  test(`no text breaks the reader of ${from}`, () => {
    const text = fc.oneof(fc.string(), fc.json(), cell);
    fc.assert(
      fc.property(text, (text) => assertWhole(text, from)),
      { numRuns: 100 },
    );
  });
}

test('rows of a table are as many as are found, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const { report } = convert(csvFormatRows([['date', 'title'], ...rows]), { from: 'csv' });
      const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
      assert.equal(report.found, filled.length);
    }),
  );
});

function assertWhole(text: string, from: ForeignFormat): void {
  const { feed, report } = convert(text, { from });
  const leftOut = report.notes
    .filter(({ effect }) => effect === 'entry')
    .reduce((sum, { count }) => sum + count, 0);
  assert.equal(report.taken, feed?.events.length ?? 0);
  assert.equal(report.found, report.taken + leftOut);
  if (!feed) assert.ok(report.notes.some(({ effect }) => effect === 'file'));
}
