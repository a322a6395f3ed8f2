import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { csvFormat, csvParse, sum } from 'd3';
import { convert } from '../../src/convert/convert.js';
import { detect } from '../../src/convert/detect.js';

const text = readFileSync(new URL('../data/ucdp-ged-sahel.csv', import.meta.url), 'utf8');
const rows = csvParse(text);
const columns = rows.columns;

const plain = {
  id: '7',
  type_of_violence: '1',
  conflict_name: 'Mali: Azawad',
  side_a: 'Government of Mali',
  side_b: 'MNLA',
  where_prec: '1',
  where_coordinates: 'Ménaka town',
  adm_1: 'Gao region',
  adm_2: 'Ménaka district',
  latitude: '15.9182',
  longitude: '2.4022',
  country: 'Mali',
  date_prec: '1',
  date_start: '2012-01-17 00:00:00.000',
  date_end: '2012-01-17 00:00:00.000',
  low: '3',
  best: '4',
  high: '9',
};

/** The one event of a table of one row. */
function eventOf(fields: Record<string, string> = {}) {
  const { feed, report } = convert(csvFormat([{ ...plain, ...fields }]), { from: 'ucdp-ged' });
  const event = feed?.events[0];
  assert.ok(event);
  return { event, feed, report };
}

test('every row of the real file becomes an event, with its sums and nothing left out', () => {
  const { feed, report } = convert(text);
  assert.deepEqual(
    [report.from, report.found, report.taken, rows.length],
    ['ucdp-ged', 1541, 1541, 1541],
  );
  for (const figure of ['low', 'best', 'high'] as const) {
    assert.equal(
      sum(feed?.events ?? [], ({ casualties }) => casualties?.[0]?.[figure]),
      sum(rows, (row) => Number(row[figure])),
    );
  }
  assert.deepEqual(
    feed?.events.map(({ id, date }) => [id, date]),
    rows.map((row) => [row['id'], row['date_start']]),
  );
});

test('the real file’s countries are lanes, its sides actors, and its licence is in the feed', () => {
  const { feed } = convert(text);
  const sides = new Set(rows.flatMap((row) => [row['side_a'], row['side_b']]));
  assert.deepEqual(
    feed?.lanes.map(({ id, label }) => [id, label]),
    [
      ['NE', 'Niger'],
      ['ML', 'Mali'],
      ['BF', 'Burkina Faso'],
    ],
  );
  assert.deepEqual(new Set(feed?.actors.map(({ name }) => name)), sides);
  assert.equal(feed?.license, 'CC BY 4.0');
  assert.match(JSON.stringify(feed?.credits), /UCDP.*Sundberg/);
});

test('rows whose counts do not rise are named, and their figures stay', () => {
  const { report } = convert(text);
  const falling = rows.filter(
    (row) => Number(row['low']) > Number(row['best']) || Number(row['best']) > Number(row['high']),
  );
  const note = report.notes.find(({ message }) => message.startsWith('Counts do not rise'));
  assert.equal(note?.count, falling.length);
  assert.equal(note?.effect, 'changed');
  assert.equal(columns.includes('date_end'), false);
});

const dates: readonly [prec: string, start: string, end: string, date: string][] = [
  ['1', '2012-01-17', '2012-01-17', '2012-01-17'],
  ['1', '2012-01-17', '2012-01-19', '2012-01-17/2012-01-19'],
  ['2', '2012-01-17', '2012-01-20', '2012-01-17/2012-01-20'],
  ['2', '2012-01-17', '2012-01-17', '2012-01-17~'],
  ['3', '2012-01-16', '2012-01-22', '2012-01-16/2012-01-22'],
  ['4', '2012-02-01', '2012-02-29', '2012-02'],
  ['4', '2012-02-10', '2012-02-10', '2012-02'],
  ['5', '2012-01-01', '2012-12-31', '2012'],
  ['5', '2012-03-01', '2012-08-15', '2012-03-01/2012-08-15'],
];

for (const [date_prec, date_start, date_end, date] of dates) {
  test(`date_prec ${date_prec} from ${date_start} to ${date_end} is ${date}`, () => {
    assert.equal(eventOf({ date_prec, date_start, date_end }).event.date, date);
  });
}

const precisions = ['exact', 'near', 'area', 'region', 'region', 'country', 'region'];

precisions.forEach((precision, i) => {
  test(`where_prec ${i + 1} is "${precision}"`, () => {
    const { place } = eventOf({ where_prec: String(i + 1) }).event;
    assert.equal(typeof place === 'object' && place.precision, precision);
  });
});

test('a title says who, and where, and takes no side', () => {
  assert.equal(eventOf().event.title, 'Fighting between Government of Mali and MNLA, Ménaka town');
  const { event, feed } = eventOf({ type_of_violence: '3', side_b: 'Civilians' });
  assert.equal(event.title, 'Violence by Government of Mali against civilians, Ménaka town');
  assert.deepEqual(
    event.actors?.map(({ role }) => role),
    ['perpetrator', 'target'],
  );
  assert.deepEqual(
    feed?.actors.map(({ type }) => type),
    ['state-force', 'civilians'],
  );
});

const sources: readonly [name: string, fields: Record<string, string>, sources: unknown[]][] = [
  [
    'columns of several',
    {
      source_office: 'A wire;A paper',
      source_date: '2012-01-18;2012-01-19',
      source_headline: 'Town attacked;Many flee',
    },
    [
      { publisher: 'A wire', title: 'Town attacked', date: '2012-01-18' },
      { publisher: 'A paper', title: 'Many flee', date: '2012-01-19' },
    ],
  ],
  [
    'one cell of quoted parts',
    { source_article: '"A wire,2012-01-18,Town attacked; many flee";"A paper,2012-01-19,More"' },
    [
      { publisher: 'A wire', title: 'Town attacked; many flee', date: '2012-01-18' },
      { publisher: 'A paper', title: 'More', date: '2012-01-19' },
    ],
  ],
  ['a text that nothing parts', { source_article: 'AW 18/1, AP 19/1' }, []],
];

for (const [name, fields, expected] of sources) {
  test(`sources are read from ${name}`, () => {
    const { event, report } = eventOf(fields);
    assert.deepEqual(event.sources, ['ucdp-ged', ...expected]);
    const notes = report.notes.filter(({ message }) => message.includes('could not be told apart'));
    assert.equal(notes.length, expected.length === 0 ? 1 : 0);
  });
}

test('deaths by side are told in words, as they are parts of the best figure and no counts beside it', () => {
  const { event } = eventOf({
    deaths_a: '1',
    deaths_b: '2',
    deaths_civilians: '1',
    deaths_unknown: '0',
  });
  assert.equal(event.casualties?.length, 1);
  assert.equal(
    event.summary,
    'Deaths by UCDP’s best estimate: Government of Mali 1, MNLA 2, civilians 1, unknown 0.',
  );
});

test('a column that a feed has no place for is noted once', () => {
  const table = [1, 2, 3].map((id) => ({ ...plain, id, priogrid_gid: '151' }));
  const { report } = convert(csvFormat(table));
  const notes = report.notes.filter(({ message }) => message.includes('priogrid_gid'));
  assert.deepEqual(
    notes.map(({ effect, count, places }) => ({ effect, count, places })),
    [{ effect: 'field', count: 1, places: ['column priogrid_gid'] }],
  );
});

test('a table of other columns is refused with a word', () => {
  const { feed, report } = convert('a,b\n1,2\n', { from: 'ucdp-ged' });
  assert.equal(feed, null);
  assert.deepEqual(
    report.notes.map(({ effect }) => effect),
    ['file'],
  );
  assert.equal(detect('a,b\n1,2\n'), null);
});
