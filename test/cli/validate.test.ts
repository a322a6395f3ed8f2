import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { call } from './call.js';
import { serveTexts } from './serve-texts.js';
import { cliArguments, spawnCli } from './spawn-cli.js';
import { temporaryFiles } from './temporary-files.js';

const FEED = `{
  "version": "1.0",
  "title": "Two events",
  "events": [
    { "id": "a", "date": "2023-13-01", "title": "First" },
    { "id": "b", "date": "2023", "title": "Second", "importance": 9 }
  ]
}
`;
const SOUND = '{"version":"1.0","title":"One","events":[{"id":"a","date":"2023","title":"A"}]}';
const WARNED = SOUND.replace('"title":"A"', '"title":"A","importance":9');
const LINES = [
  '{"version":"1.0","title":"Lines"}',
  '{"id":"a","date":"2023","title":"A"}',
  '{"id":"b","date":"2023-02-30","title":"B"}',
].join('\n');

test('a problem is a line with file, line, column, severity, path, value, what is wrong and what to do', async (t) => {
  const path = await temporaryFiles(t, { 'feed.json': FEED });
  const file = path('feed.json');
  const { code, out, err } = await spawnCli(['validate', file]);
  const [first = '', second = '', ...rest] = out.split('\n');
  assert.equal(
    first,
    `${file}:5:26 error events[0].date "2023-13-01": month 13 does not exist. ` +
      'Here is how: the month comes before the day: "2023-01-13".',
  );
  assert.ok(second.startsWith(`${file}:6:67 warning events[1].importance 9: `), second);
  assert.deepEqual(rest, [`${file}: 1 error, 1 warning; 1 of 2 events can be read.`, '']);
  assert.deepEqual({ code, err }, { code: 1, err: '' });
});

test('the line in JSON Lines is that of the file', async () => {
  const { code, out } = await call(['validate', '-'], LINES);
  assert.match(out, /^stdin:3:18 error events\[1\]\.date "2023-02-30": /);
  assert.equal(code, 1);
});

test('standard input is read to its end', async () => {
  const { code, out } = await spawnCli(['validate', '-'], { stdin: SOUND });
  assert.deepEqual({ code, out }, { code: 0, out: 'stdin: no problems; 1 event can be read.\n' });
});

test('an address is fetched, and one that answers with an error is wrong use', async (t) => {
  const home = await serveTexts(t, { '/feed.json': FEED });
  const found = await call(['validate', `${home}/feed.json`]);
  assert.ok(found.out.startsWith(`${home}/feed.json:5:26 error `));
  assert.equal(found.code, 1);
  const missing = await call(['validate', `${home}/other.json`]);
  assert.deepEqual(missing, {
    code: 2,
    out: '',
    err: `${home}/other.json answered 404 Not Found. Open it in a browser and look.\n`,
  });
});

test('warnings are let pass, but for --strict', async () => {
  assert.equal((await call(['validate', '-'], WARNED)).code, 0);
  assert.equal((await call(['validate', '-', '--strict'], WARNED)).code, 1);
  assert.equal((await call(['validate', '-', '--strict'], SOUND)).code, 0);
});

const NO_FEEDS: readonly [kind: string, text: string, says: RegExp][] = [
  ['an empty file', '', /^stdin:1:1 error There is no text\./],
  ['a file that is cut off', '{"events": [', /^stdin:1:13 error The text ends too early/],
  ['a web page', '<!doctype html><title>404</title>', /^stdin:1:1 error This is a web page/],
  ['another version', '{"version":"2.0","events":[]}', /^stdin:1:12 error version "2\.0": /],
];

for (const [kind, text, says] of NO_FEEDS) {
  test(`${kind} gives one line, the verdict and code 1`, async () => {
    const { code, out } = await call(['validate', '-'], text);
    assert.match(out, says);
    assert.equal(out.split('\n')[1], 'stdin: 1 error, 0 warnings; no feed could be read.');
    assert.equal(code, 1);
  });
}

test('--json gives counts and the problems as readFeed has them', async () => {
  const { code, out } = await call(['validate', '-', '--json'], FEED);
  const { problems, ...report } = JSON.parse(out) as { problems: Record<string, unknown>[] };
  assert.deepEqual(report, {
    file: 'stdin',
    ok: false,
    events: { found: 2, read: 1 },
    errors: 1,
    warnings: 1,
  });
  assert.deepEqual(
    problems.map(({ path, line, column, code, id }) => ({ path, line, column, code, id })),
    [
      { path: 'events[0].date', line: 5, column: 26, code: 'bad-date', id: 'a' },
      { path: 'events[1].importance', line: 6, column: 67, code: 'bad-number', id: 'b' },
    ],
  );
  assert.equal(code, 1);
});

test('what a feed says can neither begin a line nor steer the terminal', async () => {
  const text = JSON.stringify({
    version: '1.0',
    title: 'x',
    events: [{ id: 'a', date: '\u001b[2Jfeed.json:1:1\n\u202eerror', title: 'A' }],
  });
  const { out } = await call(['validate', '-'], text);
  assert.equal(out.trimEnd().split('\n').length, 2);
  // eslint-disable-next-line no-control-regex -- it is what must not be there
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('a file that a spreadsheet saved as UTF-16, or with a byte order mark, is read', async (t) => {
  const path = await temporaryFiles(t, {
    'utf-16.json': Buffer.from(`\uFEFF${SOUND}`, 'utf16le'),
    'utf-8.json': `\uFEFF${SOUND}`,
  });
  for (const name of ['utf-16.json', 'utf-8.json']) {
    const { code, out } = await call(['validate', path(name)]);
    assert.deepEqual(
      { code, out },
      { code: 0, out: `${path(name)}: no problems; 1 event can be read.\n` },
    );
  }
});

test('a reader that closes the pipe ends it without a word', async () => {
  const events = Array.from({ length: 900 }, (_, i) => ({ id: `e${i}`, date: 'x', title: 'T' }));
  const feed = JSON.stringify({ version: '1.0', title: 'x', events });
  const child = spawn(process.execPath, [...cliArguments, 'validate', '-']);
  child.stdout.destroy();
  child.stdin.end(feed);
  let err = '';
  child.stderr.on('data', (text) => (err += String(text)));
  await once(child, 'close');
  assert.equal(err, '');
});
