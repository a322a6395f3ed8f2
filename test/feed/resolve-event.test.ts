import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';
import { resolveEvent } from '../../src/feed/resolve-event.js';
import type { Feed, TimelineEvent } from '../../src/feed/types.js';
import { smallFeed } from './small-feed.js';

const feed = readFeed(smallFeed()).feed as Feed;
const [first, second] = feed.events as readonly [TimelineEvent, TimelineEvent];

test('what an event names by id is given as the objects of its feed', () => {
  const resolved = resolveEvent(feed, first);
  assert.equal(resolved.event, first);
  assert.deepEqual(resolved.lanes, feed.lanes);
  assert.equal(resolved.category, feed.categories[0]);
  assert.deepEqual(resolved.actors, [{ actor: feed.actors[1], role: 'claimed-by' }]);
  assert.equal(resolved.place, feed.places[0]);
  assert.deepEqual(resolved.sources, [
    feed.sources[0],
    { publisher: 'A paper', title: 'A report' },
  ]);
  assert.deepEqual(
    resolved.claims.map(({ by, source }) => [by.id, source?.title]),
    [
      ['army', 'Camp attacked'],
      ['rebels', 'Y'],
    ],
  );
  assert.deepEqual(
    resolved.casualties.map(({ actor, source }) => [actor?.id, source?.id]),
    [
      ['army', undefined],
      [undefined, 'wire'],
    ],
  );
});

test('an event that names nothing has nothing but its own place', () => {
  const { event, place, ...rest } = resolveEvent(feed, second);
  assert.equal(event, second);
  assert.deepEqual(place, { name: 'Somewhere' });
  assert.deepEqual(rest, {
    lanes: [],
    category: undefined,
    actors: [],
    sources: [],
    claims: [],
    casualties: [],
  });
});

test('two feeds with the same ids do not mix', () => {
  const other = readFeed({ ...smallFeed(), lanes: [{ id: 'north', label: 'Nord' }] }).feed as Feed;
  assert.deepEqual(resolveEvent(other, first).lanes, [{ id: 'north', label: 'Nord' }]);
  assert.deepEqual(resolveEvent(feed, first).lanes, feed.lanes);
});

test('ids that are names of object members are found or not like all others', () => {
  const tricky = ['toString', '__proto__'].map((id) => ({ id, label: id }));
  const events = [{ id: 'a', date: '2012', title: 'A', lanes: ['__proto__', 'toString'] }];
  const read = readFeed({ version: '1.0', lanes: tricky, events }).feed as Feed;
  assert.deepEqual(
    resolveEvent(read, read.events[0] as TimelineEvent).lanes.map(({ id }) => id),
    ['__proto__', 'toString'],
  );
  assert.deepEqual(resolveEvent(feed, read.events[0] as TimelineEvent).lanes, []);
});
