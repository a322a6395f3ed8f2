import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { targets } from '../../src/cli/convert/writers.js';
import { readFeed } from '../../src/core.js';
import { call } from './call.js';
import { spawnCli } from './spawn-cli.js';
import { temporaryFiles } from './temporary-files.js';

const SOUND = '{"version":"1.0","title":"One","events":[{"id":"a","date":"2023","title":"A"}]}';
const LINES = '{"version":"1.0","title":"L"}\n{"id":"a","date":"2023","title":"A"}\n';
const LOSSY = SOUND.replace(']', ',{"id":"b","date":"2023-13","title":"B"}]');
const FIELD_LOST = SOUND.replace('"title":"A"', '"title":"A","importance":9');

test('a feed is written as CSV to standard output, and told of on standard error', async () => {
  const { code, out, err } = await spawnCli(['convert', '-', '--to', 'csv'], { stdin: SOUND });
  assert.match(out, /^\uFEFFid,date,/);
  assert.match(out, /^a,2023,2023-01-01,2023-12-31,A,/m);
  assert.equal(err, 'stdin: no problems; 1 event can be read.\n');
  assert.equal(code, 0);
});

test('JSON Lines become one JSON text', async () => {
  const { code, out } = await call(['convert', '-'], LINES);
  assert.deepEqual(
    readFeed(JSON.parse(out)).feed?.events.map(({ id }) => id),
    ['a'],
  );
  assert.equal(code, 0);
});

test('-o writes a file, and nothing to standard output', async (t) => {
  const path = await temporaryFiles(t, { 'in.json': SOUND });
  const { code, out } = await call(['convert', path('in.json'), '-o', path('out.json')]);
  assert.deepEqual({ code, out }, { code: 0, out: '' });
  assert.equal(readFeed(readFileSync(path('out.json'), 'utf8')).feed?.title, 'One');
});

test('a file that can not be written is wrong use', async (t) => {
  const path = await temporaryFiles(t, { 'in.json': SOUND });
  const { code, err } = await call(['convert', path('in.json'), '-o', path('none/out.json')]);
  assert.equal(code, 2);
  assert.match(err, /out\.json can't be written: /);
});

test('what is left out is named, the rest is written, and the code is 1', async () => {
  const { code, out, err } = await call(['convert', '-'], LOSSY);
  assert.equal(code, 1);
  assert.equal(readFeed(out).feed?.events.length, 1);
  assert.match(err, /^stdin:1:\d+ error events\[1\]\.date "2023-13": month 13 does not exist\./);
});

test('a field that is left out gives code 0, with --strict 1', async () => {
  assert.equal((await call(['convert', '-'], FIELD_LOST)).code, 0);
  assert.equal((await call(['convert', '-', '--strict'], FIELD_LOST)).code, 1);
});

const UNREADABLE: readonly [kind: string, text: string, says: RegExp][] = [
  ['no known format', 'Dear editor, here is my list.', /^stdin: not read: The format is none/],
  ['broken JSON', '{"events": [,]}', /^stdin:1:13 error This is not JSON/],
];

for (const [kind, text, says] of UNREADABLE) {
  test(`${kind} writes nothing and gives code 1`, async (t) => {
    const path = await temporaryFiles(t, {});
    const { code, out, err } = await call(['convert', '-', '-o', path('out.json')], text);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, says);
    assert.ok(!existsSync(path('out.json')));
  });
}

const TABLE = 'When,What\n2023-09-17,First\nsoon,Second\n';

test('a table is read by a mapping; what is left out is named by its row', async (t) => {
  const path = await temporaryFiles(t, {
    'table.csv': TABLE,
    'map.json': '{"date": "When", "title": "What"}',
  });
  const table = path('table.csv');
  const { code, out, err } = await call(['convert', table, '--map', path('map.json')]);
  assert.deepEqual(
    readFeed(out).feed?.events.map(({ date, title }) => [date, title]),
    [['2023-09-17', 'First']],
  );
  const [first = '', last] = err.trimEnd().split('\n');
  assert.ok(first.startsWith(`${table}: left out (row 3.date): `), first);
  assert.equal(last, `${table}: read as csv; 1 of 2 entries taken, 1 left out.`);
  assert.equal(code, 1);
});

test('a format is recognised, and its report counts', async () => {
  const file = 'test/data/ucdp-ged-sahel.csv';
  const { code, out, err } = await call(['convert', file]);
  const count = readFeed(out).feed?.events.length ?? 0;
  assert.ok(count > 1_000);
  assert.ok(err.endsWith(`${file}: read as ucdp-ged; ${count} of ${count} entries taken.\n`), err);
  assert.equal(code, 0);
});

for (const target of targets) {
  test(`a feed is written as ${target}`, async () => {
    const { code, out } = await call(['convert', 'src/feeds/sahel.json', '--to', target]);
    assert.equal(code, 0);
    assert.ok(out.includes('MNLA'));
    if (target !== 'csv') JSON.parse(out);
  });
}

test('what another format can not hold is told of, and with --strict gives code 1', async () => {
  const args = ['convert', 'src/feeds/sahel.json', '--to', 'timelinejs'];
  const { err } = await call(args);
  assert.match(err, /field left out, 104 times \(\S+, \S+, \S+, …\): TimelineJS has no place/);
  assert.equal((await call([...args, '--strict'])).code, 1);
});

const MISUSES: readonly [args: string, says: RegExp][] = [
  ['--from timelinjs', /--from can't be "timelinjs"\. Did you mean "timelinejs"\?/],
  ['--from pdf', /--from can't be "pdf"\. There are auto, feed, timelinejs/],
  ['--to cvs', /--to can't be "cvs"\. Did you mean "csv"\?/],
  ['--map', /--map needs a value\. Write --map FILE\./],
  ['--from --strict', /--from needs a value\./],
];

for (const [args, says] of MISUSES) {
  test(`"convert - ${args}" is refused with code 2`, async () => {
    const { code, out, err } = await call(['convert', '-', ...args.split(' ')], SOUND);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, says);
  });
}

const MAPS: readonly [map: string, says: RegExp][] = [
  ['date: When', /map\.json is not JSON\. Write \{"date": "When"/],
  ['["When"]', /map\.json is no mapping of columns\./],
  ['{"date": 3}', /map\.json names no column for "date"\./],
];

for (const [map, says] of MAPS) {
  test(`a mapping ${map} is refused with code 2`, async (t) => {
    const path = await temporaryFiles(t, { 'map.json': map });
    const { code, err } = await call(['convert', '-', '--map', path('map.json')], SOUND);
    assert.equal(code, 2);
    assert.match(err, says);
  });
}
