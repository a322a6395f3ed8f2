import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvCell } from '../../src/convert/csv-cell.js';
import { writeCsv } from '../../src/convert/write-csv.js';
import type { Feed } from '../../src/feed/types.js';
import { smallFeed } from '../feed/small-feed.js';
import { feedOf } from '../scene/feed-of.js';
import { anyEvents } from '../scene/random-feed.js';
import { isFormula, readCsv } from './read-csv.js';
import { SAHEL } from './sahel.js';

const mark = '\uFEFF';

/** Rows of a feed's file by the names of its columns. */
function rowsOf(feed: Feed, language = 'en', events = feed.events): Record<string, string>[] {
  const text = writeCsv(feed, events, language);
  const [names = [], ...rows] = readCsv(text.slice(mark.length));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

/** The small feed of `test/feed`, read. */
function small(): Feed {
  const { events, ...rest } = smallFeed();
  return feedOf(events as never, rest);
}

test('everything that is known of an event stands in its row', () => {
  assert.deepEqual(rowsOf(small())[0], {
    id: 'e1',
    date: '2023-09-17',
    earliest: '2023-09-17',
    latest: '2023-09-17',
    title: 'Camp attacked',
    summary: 'One.\n\nTwo.',
    lanes: 'North | South',
    category: 'Attack',
    actors: 'The rebels (claimed-by)',
    place: 'Gao',
    admin: 'Gao',
    country: 'ML',
    lat: '16.27',
    lon: '-0.04',
    precision: 'near',
    importance: '5',
    status: 'disputed',
    killed_low: '5',
    killed_high: '9',
    casualties: 'killed 5–6–9 of soldiers (The army) | wounded ?–20–? (A wire)',
    claims: 'The army denies: It was repelled. | The rebels: It was taken.',
    sources: 'A wire: Camp attacked https://example.org/1 | A paper: A report',
    tags: 'camp',
    license: 'CC BY 4.0',
    credits: 'By hand',
  });
});

test('what is not known is left empty, and what is assumed is written', () => {
  const { earliest, latest, killed_low, lat, importance } = rowsOf(small())[1] ?? {};
  assert.deepEqual(
    { earliest, latest, killed_low, lat, importance },
    { earliest: '2012-01-01', latest: '2012-12-31', killed_low: '', lat: '', importance: '3' },
  );
});

const dates: readonly [date: string, earliest: string, latest: string][] = [
  ['2012-01/2012-03', '2012-01-01', '2012-03-31'],
  ['2012-01-01/..', '2012-01-01', ''],
  ['/2012-01-01', '', '2012-01-01'],
  ['-0044-03-15', "'-000044-03-15", "'-000044-03-15"],
  ['Y170000002', "'+170000002-01-01", "'+170000002-12-31"],
];

for (const [date, earliest, latest] of dates) {
  test(`the bounds of ${date} are days of ISO 8601`, () => {
    const [row] = rowsOf(feedOf([{ date }]));
    assert.deepEqual([row?.['earliest'], row?.['latest']], [earliest, latest]);
  });
}

test('texts are written in the language that is asked for, and in the feed’s where there is no translation', () => {
  const feed = feedOf([{ date: '2012', title: { en: 'War', fr: 'Guerre' }, summary: 'Only here' }]);
  const [row] = rowsOf(feed, 'fr-CA');
  assert.deepEqual([row?.['title'], row?.['summary']], ['Guerre', 'Only here']);
});

test('of a retracted event no figure can be summed up, while its text stays', () => {
  const casualties = [{ outcome: 'killed', best: 12 }];
  const [row] = rowsOf(feedOf([{ date: '2012', status: 'retracted', casualties }]));
  assert.deepEqual(
    [row?.['killed_low'], row?.['killed_high'], row?.['casualties']],
    ['', '', 'killed ?–12–?'],
  );
});

test('a count without a figure is unknown', () => {
  const [row] = rowsOf(feedOf([{ date: '2012', casualties: [{ outcome: 'killed' }] }]));
  assert.equal(row?.['casualties'], 'killed unknown');
});

test('the file begins with a byte order mark, and lines end as RFC 4180 has it', () => {
  const text = writeCsv(feedOf([{ date: '2012' }]), [], 'en');
  assert.match(text, /^\uFEFFid,date,[\w,]+,credits\r\n$/);
});

test('the events that are asked for are written, in that order', () => {
  const feed = feedOf([{ date: '2012' }, { date: '2013' }, { date: '2014' }]);
  const [first, , third] = feed.events;
  assert.ok(first && third);
  assert.deepEqual(
    rowsOf(feed, 'en', [third, first]).map(({ id }) => id),
    ['e2', 'e0'],
  );
});

test('the file of the Sahel feed has its events once each, each with licence and credits', () => {
  const rows = rowsOf(SAHEL);
  assert.deepEqual(
    rows.map(({ id }) => id),
    SAHEL.events.map(({ id }) => id),
  );
  assert.deepEqual(
    rows.filter(({ license, credits }) => license !== SAHEL.license || credits !== SAHEL.credits),
    [],
  );
});

const armed: readonly [name: string, text: string, cell: string][] = [
  ['a formula', '=1+1', "'=1+1"],
  ['a plus', '+1', "'+1"],
  ['a minus', '-1+1', "'-1+1"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a full-width sign', '＝1+1', "'＝1+1"],
  ['white space before the sign', '  =1+1', "'  =1+1"],
  ['a space that is not seen', '\u200b=1+1', "'\u200b=1+1"],
  ['a tab', '\tx', `"'\tx"`],
  ['a carriage return', '\rx', `"'\rx"`],
  ['a link with a quote', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['a sign behind a semicolon', 'a;=1+1', `"a;'=1+1"`],
  ['a sign behind a line break', 'a\n@x', `"a\n'@x"`],
  ['a sign behind a quote behind a semicolon', 'a;"=1', `"a;'""=1"`],
];

for (const [name, text, cell] of armed) {
  test(`${name} is written so that no spreadsheet calculates it`, () => {
    assert.equal(csvCell(text), cell);
  });
}

for (const value of [-4.9, 0, 1e21, -1e-7, '-4.9', '12']) {
  test(`the number ${value} stays a number`, () => {
    assert.equal(csvCell(value), String(value));
  });
}

for (const text of ['a-b', 'x = y', 'no, thank you', 'Léré', 'https://example.org/?a=b&c=-d']) {
  test(`${text} reads back as it was`, () => {
    assert.deepEqual(readCsv(`${csvCell(text)}\r\n`), [[text]]);
  });
}

/** Texts as somebody would write them who means harm. */
const hostile = fc
  .array(
    fc.constantFrom(
      '=',
      '-',
      '+',
      '@',
      '＝',
      '＠',
      '"',
      ';',
      ',',
      '\n',
      '\r',
      '\t',
      ' ',
      '\u00a0',
      '1',
      'x',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((signs) => signs.join(''));

test('no cell of any file begins as a formula does, whether cells are parted by commas or by semicolons', () => {
  fc.assert(
    fc.property(anyEvents, hostile, hostile, hostile, (events, title, summary, name) => {
      const feed = feedOf(
        events.map((event) => ({
          ...event,
          title: `${title}x`,
          summary: `${summary}x`,
          place: { name: `${name}x` },
        })),
      );
      const text = writeCsv(feed, feed.events, 'en').slice(mark.length);
      const cells = [',', ';', '\t'].flatMap((separator) => readCsv(text, separator).flat());
      assert.deepEqual(cells.filter(isFormula), []);
    }),
    { numRuns: 100 },
  );
});

test('any text reads back as it was, but for the apostrophes before formulas', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (text) => {
      const [[cell = ''] = []] = readCsv(`${csvCell(text)}\r\n`);
      const bare = (value: string): string => value.replaceAll("'", '');
      assert.equal(bare(cell), bare(text));
    }),
  );
});

test('every event of any feed has one row, in order, as wide as the head', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const feed = feedOf(events);
      const [names = [], ...rows] = readCsv(writeCsv(feed, feed.events, 'en').slice(mark.length));
      assert.deepEqual(
        rows.map(([id]) => id),
        feed.events.map(({ id }) => id),
      );
      assert.ok(rows.every(({ length }) => length === names.length));
    }),
    { numRuns: 50 },
  );
});
