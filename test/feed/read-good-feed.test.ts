import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventPlaces, keepPlaces } from '../../src/feed/event-places.js';
import { contentOf } from '../../src/feed/feed-content.js';
import { FeedLines } from '../../src/feed/feed-lines.js';
import { FeedText } from '../../src/feed/feed-text.js';
import { readContent, readFeed } from '../../src/feed/read-feed.js';
import { readGoodFeed } from '../../src/feed/read-good-feed.js';
import { finish } from '../../src/feed/steps.js';
import { smallFeed, withEvent } from './small-feed.js';
import { isEqual, spoilt } from './spoilt.js';

const readGood = (value: unknown, leavesOut = false) =>
  finish(readGoodFeed(contentOf(value), leavesOut));

test('a feed that uses every field is good', () => {
  assert.ok(readGood(smallFeed()));
});

test('JSON is a good feed exactly where the reader has nothing to say, and is read as it reads it', () => {
  fc.assert(
    fc.property(spoilt(smallFeed, 250), (spoiltFeed) => {
      const feed: unknown = JSON.parse(JSON.stringify(spoiltFeed));
      const thorough = readFeed(feed);
      assert.deepEqual(readGood(feed), thorough.problems.length > 0 ? null : thorough);
    }),
    { numRuns: 3_000 },
  );
});

test('an object that is good is read as the reader reads it', () => {
  fc.assert(
    fc.property(spoilt(smallFeed, 250), (feed) => {
      const good = readGood(feed);
      if (good) assert.deepEqual(good, readFeed(feed));
    }),
    { numRuns: 1_000 },
  );
});

test('a feed that the good reader has given up is read all the same, from the same text', () => {
  fc.assert(
    fc.property(spoilt(smallFeed, 250), (feed) => {
      const text = JSON.stringify(feed);
      const content = new FeedText(text);
      const good = finish(readGoodFeed(content));
      const thorough = readFeed(text);
      assert.ok(isEqual(good ?? finish(readContent(content, keepPlaces)), thorough), text);
    }),
    { numRuns: 500 },
  );
});

test('a text is read as what it says, and frozen through and through', () => {
  const read = readGood(JSON.stringify(smallFeed()))?.feed;
  assert.deepEqual(read, readFeed(smallFeed()).feed);
  assert.ok(Object.isFrozen(read?.events[0]?.casualties?.[0]));
});

test('what is good is frozen, but for the events of an object, which stay the very same', () => {
  const feed = smallFeed();
  const read = readGood(feed)?.feed;
  assert.ok(read && Object.isFrozen(read) && Object.isFrozen(read.events));
  assert.ok(Object.isFrozen(read.lanes[0]) && Object.isFrozen(read.publisher));
  assert.equal(read.events[0], feed.events[0]);
  assert.equal(Object.isFrozen(read.events[0]), false);
  assert.equal(Object.isFrozen(feed.lanes), false);
});

test('the lists that a feed has not are there and empty', () => {
  const read = readGood({ version: '1.0', events: [] })?.feed;
  assert.deepEqual([read?.lanes, read?.chapters], [[], []]);
});

test('what is no feed, or can be asked for nothing, is not good', () => {
  const throwing = Object.defineProperty(smallFeed(), 'title', {
    enumerable: true,
    get: () => assert.fail(),
  });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const value of [undefined, null, 5, 'feed', [], {}, { events: 5 }, throwing, proxy]) {
    assert.equal(readGood(value), null);
  }
  assert.equal(readGood({ ...smallFeed(), more: () => 5 }), null);
});

test('bad members of lists are left out where that is asked for, and what names them', () => {
  const read = readGood(withEvent({ date: 'no date' }), true)?.feed;
  assert.deepEqual(
    read?.events.map(({ id }) => id),
    ['e2'],
  );
  assert.deepEqual(read.chapters, []);
  assert.equal(readGood({ ...smallFeed(), title: 5 }, true), null);
});

test('the places of good events are known from reading', () => {
  const feed = readGood(smallFeed())?.feed;
  assert.ok(feed);
  assert.deepEqual(['e1', 'e2', 'e3'].map(eventPlaces(feed)), [0, 1, undefined]);
});

test('lines that were read while more of them came are read again', () => {
  const { events, ...head } = smallFeed();
  const lines = new FeedLines();
  const push = (...values: readonly unknown[]): void => {
    for (const value of values) finish(lines.push(`${JSON.stringify(value)}\n`));
  };
  push(head, events[1]);
  const early = finish(readGoodFeed(lines, true))?.feed;
  assert.deepEqual([early?.events.length, early?.chapters], [1, []]);
  push(events[0]);
  const { chapters, events: all } = finish(readGoodFeed(lines))?.feed ?? {};
  assert.deepEqual([chapters, all], [head.chapters, [events[1], events[0]]]);
});
