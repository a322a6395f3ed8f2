import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';
import { smallFeed, withEvent } from './small-feed.js';

const pretty = JSON.stringify(smallFeed(), null, 2);

/** The one problem of an input, in short. */
const only = (input: string) => {
  const { feed, problems } = readFeed(input);
  assert.equal(feed, null);
  assert.equal(problems.length, 1);
  const [{ severity, path, code, line, column } = {}] = problems;
  return { severity, path, code, line, column };
};

const broken: readonly [name: string, text: string, code: string, line: number, column: number][] =
  [
    ['empty', '', 'empty', 1, 1],
    ['only white space', ' \n ', 'empty', 2, 2],
    ['a web page', '<!doctype html>\n<title>404</title>', 'web-page', 1, 1],
    ['a web page after a BOM', '\ufeff\n<html>', 'web-page', 2, 1],
    ['an error in plain text', '404 Not Found', 'not-json', 1, 5],
    ['words', 'Not found', 'not-json', 1, 1],
    ['a trailing comma', '{"events": [],\n}', 'not-json', 2, 1],
    ['no quotes round a name', '{"events": [],\r\n  version: 1}', 'not-json', 2, 3],
    ['single quotes', "{\n'events': []}", 'not-json', 2, 1],
    ['a comment', '{"a": 1,\n\n  // no\n"events": []}', 'not-json', 3, 3],
    ['a comma missing', '{"title": "Zoë 🙂" "events": []}', 'not-json', 1, 20],
    ['a line break in a string', '{"title": "a\nb", "events": []}', 'not-json', 1, 13],
    ['a wrong escape', '{"title": "a\\x", "events": []}', 'not-json', 1, 14],
    ['NaN', '{"events": [NaN]}', 'not-json', 1, 13],
    ['a leading zero', '{"a": 01, "events": []}', 'not-json', 1, 8],
    ['two feeds', '{"events": []}\n{"events": []}', 'not-json', 2, 1],
    ['cut off in a list', '{"events": [1,\n 2', 'cut-off', 2, 3],
    ['cut off in a string', '{"events": ["abc', 'cut-off', 1, 17],
    ['cut off in an escape', '{"events": ["\\u00', 'cut-off', 1, 18],
    ['cut off in a word', '{"events": [tru', 'cut-off', 1, 16],
    ['cut off in a number', '{"events": [1.', 'cut-off', 1, 15],
    ['cut off after a name', '{"events":', 'cut-off', 1, 11],
    ['a number', '404', 'no-feed', 1, 1],
    ['a list', '\n  []', 'no-feed', 2, 3],
    ['no events', '{"version": "1.0"}', 'no-events', 1, 1],
    ['another version', '{"events": [],\n  "version": "2.0"}', 'other-version', 2, 14],
  ];

for (const [name, text, code, line, column] of broken) {
  test(`text that is no feed gives one error with its place: ${name}`, () => {
    const path = code === 'other-version' ? 'version' : '';
    assert.deepEqual(only(text), { severity: 'error', path, code, line, column });
  });
}

test('a feed that is cut off anywhere gives one error, never a feed', () => {
  for (let end = 1; end < pretty.length; end++) {
    const { severity, path, code } = only(pretty.slice(0, end));
    assert.deepEqual([severity, path, code], ['error', '', 'cut-off'], `cut after ${end}`);
  }
});

test('a byte order mark is skipped', () => {
  const { feed, problems } = readFeed(`\ufeff${pretty}`);
  assert.deepEqual([feed, problems], [smallFeed(), []]);
});

for (const [name, end] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const) {
  test(`a problem has line and column of its value, with lines that end in ${name}`, () => {
    const text = JSON.stringify(withEvent({ date: 'ja 🙂', status: 'sure' }), null, 2);
    const { problems } = readFeed(`\ufeff${text.replaceAll('\n', end)}`);
    const lines = text.split('\n');
    const places = problems.slice(0, 2).map(({ path, line, column }) => [path, line, column]);
    const line = (start: string) => lines.findIndex((l) => l.trim().startsWith(start)) + 1;
    assert.deepEqual(places, [
      ['events[0].date', line('"date": "ja'), 15],
      ['events[0].status', line('"status": "sure"'), 17],
    ]);
  });
}

test('a missing field has the place of the object that misses it', () => {
  const text = '{"version": "1.0",\n "events": [\n  {"id": "a", "date": "2012"}]}';
  const [problem] = readFeed(text).problems;
  assert.deepEqual([problem?.path, problem?.line, problem?.column], ['events[0].title', 3, 3]);
});

test('of a name that is written twice the last value is read and located', () => {
  const text =
    '{"version":"1.0","events":[{"date":"no"}],\n"events":[{"id":"a","title":"A",\n"date":"never"}]}';
  const [problem] = readFeed(text).problems;
  assert.deepEqual([problem?.path, problem?.line, problem?.column], ['events[0].date', 3, 8]);
});

test('a name with escapes is located', () => {
  const text = '{"version":"1.0","events":[],\n"t\\u0069tle":5}';
  const [problem] = readFeed(text).problems;
  assert.deepEqual([problem?.path, problem?.line, problem?.column], ['title', 2, 14]);
});

test('a problem of a feed given as an object has no line', () => {
  const [problem] = readFeed({ version: '1.0', events: [5] }).problems;
  assert.equal('line' in (problem ?? {}), false);
});

const { events, ...head } = smallFeed();
const jsonLines = [head, ...events].map((line) => JSON.stringify(line));

for (const [name, text] of [
  ['LF', jsonLines.join('\n')],
  ['CRLF, and one at the end', `${jsonLines.join('\r\n')}\r\n`],
  ['empty lines', `\ufeff\n${jsonLines.join('\n\n')}\n\n`],
] as const) {
  test(`JSON Lines are read: ${name}`, () => {
    const { feed, problems } = readFeed(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(feed, smallFeed());
  });
}

test('a bad line of JSON Lines is an error with its place, the others are kept', () => {
  const bad = '{"id": "e3", "date": "2013", "title": "Cut';
  const unknown = '{"id": "e4", "date": "2013", "title": "D",\t"status": "sure"}';
  const text = [jsonLines[0], jsonLines[1], '', bad, jsonLines[2], unknown].join('\n');
  const { feed, problems, eventCount } = readFeed(text);
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['e1', 'e2', 'e4'],
  );
  assert.equal(eventCount, 4);
  assert.deepEqual(
    problems.map((p) => [p.severity, p.path, p.code, p.line, p.column]),
    [
      ['error', 'events[1]', 'bad-line', 4, bad.length + 1],
      ['warning', 'events[3].status', 'bad-enum', 6, unknown.indexOf('"sure"') + 1],
    ],
  );
});

test('a problem in the first of JSON Lines has its place there', () => {
  const text = ['', JSON.stringify({ ...head, title: 5 }), ...jsonLines.slice(1)].join('\n');
  const [problem] = readFeed(text).problems;
  assert.deepEqual([problem?.path, problem?.line], ['title', 2]);
});
