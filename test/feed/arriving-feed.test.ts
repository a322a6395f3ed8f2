import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ArrivingFeed } from '../../src/feed/arriving-feed.js';
import { FeedLines } from '../../src/feed/feed-lines.js';
import { keepPlaces } from '../../src/feed/event-places.js';
import type { FeedContent } from '../../src/feed/feed-content.js';
import { readContent, readFeed } from '../../src/feed/read-feed.js';
import { readGoodFeed } from '../../src/feed/read-good-feed.js';
import { finish } from '../../src/feed/steps.js';
import { smallFeed, withEvent } from './small-feed.js';

const { events, ...head } = smallFeed();
const lines = [head, ...events].map((line) => JSON.stringify(line));
const [first = '', second = '', third = ''] = lines;

/** A text that comes in pieces, cut at these places. */
function arrive(text: string, cuts: readonly number[]): ArrivingFeed {
  const arriving = new ArrivingFeed();
  const ends = [...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  ends.forEach((end, i) => finish(arriving.push(text.slice(ends[i - 1] ?? 0, end))));
  return arriving;
}

const readArrived = (content: FeedContent) => finish(readContent(content, keepPlaces));

const texts: readonly [name: string, text: string, inLines: boolean][] = [
  ['JSON Lines', lines.join('\n'), true],
  ['JSON Lines with CRLF and empty lines', `\r\n${lines.join('\r\n\r\n')}\r\n`, true],
  ['JSON Lines with CR', lines.join('\r'), true],
  ['JSON Lines with bad lines', [first, second, '{"id":', 'null', third, ''].join('\r\n'), true],
  ['JSON Lines whose events are all bad', `${first}\n{"id"\n`, true],
  ['JSON', JSON.stringify(smallFeed()), false],
  ['JSON in lines', JSON.stringify(withEvent({ date: 'no' }), null, 2), false],
  ['JSON that is cut off', JSON.stringify(smallFeed(), null, 1).slice(0, -30), false],
  ['two feeds', `${JSON.stringify(smallFeed())}\n${JSON.stringify(smallFeed())}`, false],
  ['the first line alone', `\n${first}\n`, false],
  ['a web page', '<!doctype html>\n<title>404</title>\n', false],
  ['nothing', '', false],
];
for (const [name, text, inLines] of texts) {
  test(`a feed that comes in pieces is read as the whole of it is: ${name}`, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (cuts) => {
        const arrived = arrive(text, cuts).end();
        assert.equal(arrived instanceof FeedLines, inLines);
        const { feed, problems, eventCount } = readFeed(text);
        const read = readArrived(arrived);
        assert.deepEqual([read.feed, read.eventCount], [feed, eventCount]);
        assert.deepEqual(
          read.problems.map(({ code, path }) => [code, path]),
          problems.map(({ code, path }) => [code, path]),
        );
        if (inLines) assert.deepEqual(read.problems, problems);
      }),
      { numRuns: 60 },
    );
  });
}

test('what has come of JSON Lines is a feed of all events whose lines are whole and good', () => {
  const text = [first, second, '{"id":', third].join('\n');
  const idsAfter = (length: number): unknown => {
    const soFar = arrive(text.slice(0, length), []).lines;
    const read = soFar && finish(readGoodFeed(soFar, true));
    return read?.feed?.events.map(({ id }) => id) ?? null;
  };
  const [one, two] = events.map(({ id }) => id);
  assert.equal(idsAfter(first.length - 1), null);
  assert.equal(idsAfter(first.length + 10), null);
  assert.deepEqual(idsAfter(text.indexOf('{"id":\n') - 1), null);
  assert.deepEqual(idsAfter(text.indexOf('{"id":\n')), [one]);
  assert.deepEqual(idsAfter(text.length), [one]);
  assert.deepEqual(idsAfter(text.length - 1), [one]);
  assert.deepEqual(
    readArrived(arrive(text, []).end()).feed?.events.map(({ id }) => id),
    [one, two],
  );
});
