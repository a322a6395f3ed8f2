import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert } from '../../src/convert/convert.js';
import { foreignFile } from '../../src/convert/foreign-file.js';

test('cells are parted by commas, semicolons or tabs, whichever part the row of names', () => {
  for (const separator of [',', ';', '\t']) {
    const { columns, rows } = foreignFile(
      ['date', 'title, place'].map((cell) => `"${cell}"`).join(separator) +
        `\n2012${separator}"a ""b"", c"\n${separator}\n2013${separator}d`,
    );
    assert.deepEqual(columns, ['date', 'title, place']);
    assert.deepEqual(rows, [
      { at: 'row 2', cells: { date: '2012', 'title, place': 'a "b", c' } },
      { at: 'row 4', cells: { date: '2013', 'title, place': 'd' } },
    ]);
  }
});

test('cells of columns without a name, or with the name of another, are kept', () => {
  const { columns, rows } = foreignFile('date,note,note,\n2012,a,b,c,d\n');
  assert.deepEqual(columns, ['date', 'note', 'note (2)', 'column 4', 'column 5']);
  assert.deepEqual(Object.values(rows[0]?.cells ?? {}), ['2012', 'a', 'b', 'c', 'd']);
});

test('and the report names what a feed has no place for', () => {
  const { feed, report } = convert('date,title,oddity,oddity\n2012,One,x,y\n', { from: 'csv' });
  assert.equal(feed?.events.length, 1);
  const words = JSON.stringify(report.notes);
  assert.match(words, /"oddity"|\\"oddity\\"|oddity/);
  assert.match(words, /oddity \(2\)/);
});

test('a byte order mark is no part of the first name', () => {
  assert.deepEqual(foreignFile('\ufeffdate,title\n2012,One').columns, ['date', 'title']);
});
