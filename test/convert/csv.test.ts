import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFormat, csvParse } from 'd3';
import { convert } from '../../src/convert/convert.js';
import type { CsvMap } from '../../src/convert/csv-map.js';
import { writeCsv } from '../../src/convert/write-csv.js';
import { smallFeed } from '../feed/small-feed.js';
import { feedOf } from '../scene/feed-of.js';
import { SAHEL } from './sahel.js';

/** The dates of a table of one column of dates, in order. */
function datesOf(dates: readonly string[], map?: CsvMap): (string | undefined)[] {
  const { feed } = convert(csvFormat(dates.map((date, i) => ({ date, title: `t${i}` }))), {
    from: 'csv',
    ...(map && { map }),
  });
  return feed?.events.map(({ date }) => date) ?? [];
}

const written: readonly [text: string, date: string][] = [
  ['2023-09-12', '2023-09-12'],
  ['2023', '2023'],
  ['2015~/..', '2015~/..'],
  ['2023-09-12 14:30', '2023-09-12T14:30'],
  ['2023-09-12 00:00:00', '2023-09-12'],
  ['2023/09/12', '2023-09-12'],
  ['2023/9', '2023-09'],
  ['09/2023', '2023-09'],
  ['25/09/2023', '2023-09-25'],
  ['9/25/2023', '2023-09-25'],
  ['25.9.2023', '2023-09-25'],
  ['12 September 2023', '2023-09-12'],
  ['12th of September, 2023', '2023-09-12'],
  ['September 12, 2023', '2023-09-12'],
  ['Tuesday, 12 September 2023', '2023-09-12'],
  ['12 sept. 2023', '2023-09-12'],
  ['Sept 2023', '2023-09'],
  ['le 1er août 2023', '2023-08-01'],
  ['12-Sep-2023', '2023-09-12'],
  ['c. 1990', '1990~'],
  ['vers mars 1990', '1990-03~'],
];

for (const [text, date] of written) {
  test(`"${text}" is the date ${date}`, () => {
    assert.deepEqual(datesOf([text]), [date]);
  });
}

for (const text of ['soon', '31/02/2023', '12/09/23', '12 Smarch 2023', 'jui 2023', '45181']) {
  test(`"${text}" is no date: its row is left out and named`, () => {
    const { report } = convert(`date,title\n${text},A\n2023,B\n`);
    assert.deepEqual([report.found, report.taken], [2, 1]);
    assert.deepEqual(report.notes.find(({ effect }) => effect === 'entry')?.places, ['row 2.date']);
  });
}

test('one date that can be read in one way only decides for its column', () => {
  assert.deepEqual(datesOf(['03/04/2023', '04/25/2023']), ['2023-03-04', '2023-04-25']);
  assert.deepEqual(datesOf(['03/04/2023', '25/04/2023']), ['2023-04-03', '2023-04-25']);
});

test('where no date decides, the day goes first, and the report says so', () => {
  const { feed, report } = convert('date,title\n03/04/2023,A\n05/05/2023,B\n');
  assert.deepEqual(
    feed?.events.map(({ date }) => date),
    ['2023-04-03', '2023-05-05'],
  );
  const [note] = report.notes;
  assert.deepEqual([note?.effect, note?.count, note?.places], ['changed', 1, ['row 2']]);
});

test('a map says how dates are written', () => {
  assert.deepEqual(datesOf(['03/04/2023'], { date: { column: 'date', format: 'month-first' } }), [
    '2023-03-04',
  ]);
  assert.deepEqual(datesOf(['45181'], { date: { column: 'date', format: 'excel' } }), [
    '2023-09-12',
  ]);
  assert.deepEqual(datesOf(['43719'], { date: { column: 'date', format: 'excel-1904' } }), [
    '2023-09-12',
  ]);
});

test('columns are found by their names in French, cells parted by semicolons, numbers with a comma', () => {
  const { feed, report } = convert(
    'Date de début;Date de fin;Titre;Résumé;Lieu;Latitude;Longitude;Pays;Morts\n' +
      '12/04/2012;14/04/2012;Attaque;"<p>Un &amp; deux</p>";Léré;15,71;-4,91;Mali;3\n',
  );
  assert.deepEqual(feed?.events, [
    {
      id: '2012-04-12-2012-04-14-attaque',
      date: '2012-04-12/2012-04-14',
      title: 'Attaque',
      summary: 'Un & deux',
      place: { name: 'Léré', country: 'ML', lat: 15.71, lon: -4.91 },
      casualties: [{ outcome: 'killed', best: 3 }],
    },
  ]);
  assert.equal(report.from, 'csv');
});

test('year, month and day make a date as far as they are there', () => {
  const { feed } = convert('year,month,day,title\n2012,3,22,A\n2012,April,,B\n2012,,,C\n');
  assert.deepEqual(
    feed?.events.map(({ date }) => date),
    ['2012-03-22', '2012-04', '2012'],
  );
});

test('a map names columns; what it names wrongly is noted', () => {
  const { feed, report } = convert('When,Headline,What\n2012,Title,Words\n', {
    map: { title: 'What', date: 'When', place: 'Nowhere', colour: 'Headline' },
    from: 'csv',
  });
  assert.deepEqual(feed?.events[0]?.title, 'Words');
  assert.deepEqual(
    report.notes.map(({ places: [place] }) => place),
    ['map.place', 'map.colour', 'column Headline'],
  );
});

test('a table without dates or titles is refused, and its columns are named', () => {
  for (const text of ['a,b\n1,2\n', 'date,b\n1,2\n', '']) {
    const { feed, report } = convert(text, { from: 'csv' });
    assert.equal(feed, null);
    assert.deepEqual([report.notes.length, report.notes[0]?.effect], [1, 'file']);
  }
});

test('a picture without a description is left out and named', () => {
  const { feed, report } = convert(
    'date,title,image,alt\n2012,A,https://example.org/a.jpg,A camp\n2012,B,https://example.org/b.jpg,\n',
  );
  assert.deepEqual(feed?.events[0]?.media, [
    { type: 'image', url: 'https://example.org/a.jpg', alt: 'A camp' },
  ]);
  assert.equal(feed.events[1]?.media, undefined);
  assert.deepEqual(report.notes[0]?.places, ['row 3, image']);
});

test('what has no markup keeps its signs', () => {
  const { feed } = convert('date,title\n2012,"a < b & c"\n');
  assert.equal(feed?.events[0]?.title, 'a < b & c');
});

test('events without an id get one of date and title, and no two the same', () => {
  const { feed } = convert('date,title\n2012,Coup\n2012,Coup\n');
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['2012-coup', '2012-coup-2'],
  );
});

test('the table of the Sahel feed reads back: written again, it is the same but for who gives some counts', () => {
  const text = writeCsv(SAHEL, SAHEL.events, 'en');
  const { feed, report } = convert(text);
  assert.ok(feed);
  assert.deepEqual([report.found, report.taken], [SAHEL.events.length, SAHEL.events.length]);
  const unnamed = (table: string) =>
    csvParse(table.slice(1)).map((row) => ({
      ...row,
      casualties: row['casualties']?.replace(/ \([^|]+\)(?= \||$)/g, ''),
    }));
  assert.deepEqual(unnamed(writeCsv(feed, feed.events, 'en')), unnamed(text));
});

test('the table of the small feed reads back whole, apostrophes before formulas gone', () => {
  const { events, ...rest } = smallFeed();
  const formula = { id: 'f', date: '-0044-03-15', title: '=1+1', summary: 'a;\n@b' };
  const source = feedOf([...(events as never[]), formula], rest);
  const { feed, report } = convert(writeCsv(source, source.events, 'en'));
  assert.equal(report.taken, source.events.length);
  const back = feed?.events.at(-1);
  assert.deepEqual([back?.date, back?.title, back?.summary], ['-0044-03-15', '=1+1', 'a;\n@b']);
  assert.equal(
    writeCsv(feed as never, feed?.events ?? [], 'en'),
    writeCsv(source, source.events, 'en'),
  );
});
