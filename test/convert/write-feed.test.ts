import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileName } from '../../src/convert/file-name.js';
import { writeFeed } from '../../src/convert/write-feed.js';
import { readFeed } from '../../src/feed/read-feed.js';
import type { Feed } from '../../src/feed/types.js';
import { smallFeed } from '../feed/small-feed.js';
import { feedOf } from '../scene/feed-of.js';
import { SAHEL } from './sahel.js';

const small = (): Feed => {
  const { events, ...rest } = smallFeed();
  return feedOf(events as never, rest);
};

test('a feed with all of its events reads back as it was', () => {
  for (const feed of [small(), SAHEL]) {
    const { feed: again, problems } = readFeed(writeFeed(feed, feed.events));
    assert.deepEqual(problems, []);
    assert.deepEqual(again, feed);
  }
});

test('what is written in parts is what JSON writes of the whole', () => {
  const odd = feedOf([{ date: '2012', title: 'One\u2028two\n  "events": []' }, { date: '2013' }]);
  for (const feed of [small(), SAHEL, odd, feedOf([])]) {
    assert.equal(writeFeed(feed, feed.events), `${JSON.stringify(feed, null, 2)}\n`);
  }
});

test('any choice of events reads back without a problem, with all lists, languages, licence and credits', () => {
  fc.assert(
    fc.property(fc.subarray([...SAHEL.events]), (events) => {
      const { feed, problems } = readFeed(writeFeed(SAHEL, events));
      assert.deepEqual(problems, []);
      assert.ok(feed);
      assert.deepEqual({ ...feed, chapters: [] }, { ...SAHEL, events, chapters: [] });
    }),
    { numRuns: 8 },
  );
});

test('a chapter keeps its text and names the events that remain', () => {
  fc.assert(
    fc.property(fc.subarray([...SAHEL.events]), (events) => {
      const { feed } = readFeed(writeFeed(SAHEL, events));
      const ids = events.map(({ id }) => id);
      assert.equal(feed?.chapters.length, SAHEL.chapters.length);
      feed?.chapters.forEach((chapter, i) => {
        const before = SAHEL.chapters[i];
        assert.deepEqual({ ...chapter, events: [] }, { ...before, events: [] });
        assert.deepEqual(
          chapter.events,
          before?.events?.filter((id) => ids.includes(id)),
        );
      });
    }),
    { numRuns: 8 },
  );
});

test('fields that the format does not know are kept', () => {
  const feed = feedOf([{ date: '2012', own: { deep: [1] } }], { mine: 'x' });
  const written = JSON.parse(writeFeed(feed, feed.events)) as { mine: unknown; events: unknown[] };
  assert.equal(written.mine, 'x');
  assert.deepEqual((written.events[0] as { own: unknown }).own, { deep: [1] });
});

test('what JSON cannot say does not keep the rest from being written', () => {
  const round: Record<string, unknown> = { id: 'round' };
  round['self'] = round;
  const feed = feedOf([{ date: '2012', round, big: 12n, twice: [1], again: [1] }]);
  const { events } = JSON.parse(writeFeed(feed, feed.events)) as { events: unknown[] };
  const { round: written, big, twice, again } = events[0] as Record<string, unknown>;
  assert.deepEqual([written, big, twice, again], [{ id: 'round' }, '12', [1], [1]]);
});

const names: readonly [name: string, feed: Record<string, unknown>, file: string][] = [
  [
    'title and day',
    { title: 'War in the Sahel, 2012–2023' },
    'war-in-the-sahel-2012-2023-2023-12-31.csv',
  ],
  [
    'title in the language',
    { title: { en: 'War', fr: 'Guerre à Léré' } },
    'guerre-a-lere-2023-12-31.csv',
  ],
  ['title in another script', { title: 'الحرب' }, 'الحرب-2023-12-31.csv'],
  [
    'title that leads out of the folder',
    { title: '../../etc/passwd' },
    'etc-passwd-2023-12-31.csv',
  ],
  ['title without a letter', { title: '???' }, 'timeline-2023-12-31.csv'],
  ['no title, no day', { title: undefined, updated: undefined }, 'timeline.csv'],
  [
    'long title, cut after a whole word',
    {
      title: 'A title of very many words that nobody would ever want to see as the name of a file',
    },
    'a-title-of-very-many-words-that-nobody-would-ever-want-to-2023-12-31.csv',
  ],
];

for (const [name, rest, file] of names) {
  test(`a file is named after its feed: ${name}`, () => {
    assert.equal(fileName(feedOf([{ date: '2012' }], rest), 'fr', 'csv'), file);
  });
}
