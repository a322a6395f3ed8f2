import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFeed } from '../../src/feed/read-feed.js';
import { smallFeed, withEvent, type Json } from './small-feed.js';

const event = { id: 'good', date: '2012', title: 'Good' };

test('names that set prototypes are left out at every level, named, and pollute nothing', () => {
  const text = `{
    "version": "1.0", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
    "lanes": [{"id": "__proto__", "label": {"__proto__": "x", "en": "L"}, "prototype": 1}],
    "events": [
      {"id": "constructor", "date": "2012", "title": "A", "lanes": ["__proto__"], "__proto__": {"title": "B"}},
      {"__proto__": {"id": "e", "date": "2012", "title": "C"}}
    ]}`;
  const { feed, problems } = readFeed(text);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal('polluted' in {}, false);
  assert.deepEqual(feed?.events, [
    { id: 'constructor', date: '2012', title: 'A', lanes: ['__proto__'] },
  ]);
  assert.deepEqual(feed.lanes, [{ id: '__proto__', label: { en: 'L' } }]);
  for (const object of [feed, feed.lanes[0], feed.lanes[0]?.label, feed.events[0]]) {
    assert.equal(Object.getPrototypeOf(object), Object.prototype);
    assert.deepEqual(
      Object.keys(object ?? {}).filter((key) => key.startsWith('__') || key === 'constructor'),
      [],
    );
  }
  assert.deepEqual(
    problems
      .filter(({ code }) => code === 'unsafe-name')
      .map(({ severity, path }) => [severity, path]),
    [
      ['warning', 'lanes[0].prototype'],
      ['warning', 'events[0].__proto__'],
      ['warning', 'events[1].__proto__'],
      ['warning', '__proto__'],
      ['warning', 'constructor'],
    ],
  );
});

test('fields that are inherited are no fields', () => {
  const heir = Object.create(event) as unknown;
  assert.deepEqual(readFeed({ version: '1.0', events: [heir, event] }).feed?.events, [event]);
});

test('a getter that throws costs its field alone', () => {
  const throwing = (name: string) =>
    Object.defineProperty({ ...event, id: name }, name, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
  const { feed, problems } = readFeed({
    version: '1.0',
    events: [throwing('title'), throwing('summary'), throwing('extra'), event],
  });
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['summary', 'extra', 'good'],
  );
  assert.deepEqual(
    problems.map((p) => [p.severity, p.path, p.code, p.value]),
    [
      ['error', 'events[0].title', 'unreadable', '[unreadable]'],
      ['warning', 'events[1].summary', 'unreadable', '[unreadable]'],
      ['warning', 'events[2].extra', 'unreadable', '[unreadable]'],
    ],
  );
});

test('a member of a list that cannot be asked for costs itself alone', () => {
  const events = Object.defineProperty([event, event], 0, {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
  assert.deepEqual(readFeed({ version: '1.0', events }).feed?.events, [event]);
});

test('revoked proxies are bad values', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.equal(readFeed(proxy).feed, null);
  assert.deepEqual(
    readFeed({ version: '1.0', events: [proxy, { ...event, summary: proxy, place: proxy }] }).feed
      ?.events,
    [event],
  );
});

test('a feed that holds itself is read', () => {
  const input: Json = { version: '1.0', events: [] };
  const self: Json = { ...event, place: input, sources: [input], summary: input, extra: input };
  input['events'] = [self, input];
  input['publisher'] = input;
  const { feed } = readFeed(input);
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['good'],
  );
});

test('no depth is too much, in a text or in an object', () => {
  const depth = 100_000;
  const nest = '['.repeat(depth) + ']'.repeat(depth);
  const placed = JSON.stringify({ ...event, place: true });
  const text = `{"version":"1.0","deep":${nest},"events":[${placed}]}`;
  const { feed, problems } = readFeed(text);
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['good'],
  );
  assert.deepEqual(
    problems.map((p) => [p.path, p.column]),
    [['events[0].place', text.indexOf('true}') + 1]],
  );
  assert.equal(readFeed('['.repeat(depth)).problems[0]?.code, 'cut-off');
  assert.equal(readFeed('{"a":'.repeat(depth)).problems[0]?.code, 'cut-off');
});

test('very long strings are cut or refused, never shown whole', () => {
  const long = 'x'.repeat(1_000_000);
  const words = 'word '.repeat(200_000);
  const fields = {
    title: words,
    summary: { en: long, [long]: 'x' },
    place: long,
    status: long,
    tags: [words],
    sources: [{ publisher: 'A', title: 'B', url: `${long}:`, date: long }],
  };
  const { feed, problems } = readFeed(withEvent(fields));
  const [read] = feed?.events ?? [];
  assert.equal(read?.title, `${'word '.repeat(99)}word…`);
  assert.deepEqual(read.summary, { en: `${'x'.repeat(19_999)}…` });
  for (const problem of problems) assert.ok(JSON.stringify(problem).length < 1500, problem.path);
  assert.equal(problems.length, 8);
});

// With quadratic time this test would not end.
test('a text with a million spaces is cut', () => {
  const title = `a${' '.repeat(1_000_000)}b`;
  assert.equal(readFeed(withEvent({ title, summary: title })).feed?.events[0]?.title, 'a…');
});

test('NUL and halves of surrogate pairs are replaced and named, whole pairs are kept', () => {
  const { feed, problems } = readFeed(
    withEvent({ title: 'a\0b\ud83d c🙂', summary: { en: '\udc00' }, tags: ['🙂'] }),
  );
  assert.equal(feed?.events[0]?.title, 'a\ufffdb\ufffd c🙂');
  assert.deepEqual(feed.events[0].summary, { en: '\ufffd' });
  assert.deepEqual(
    problems.map((p) => [p.severity, p.path, p.code]),
    [
      ['warning', 'events[0].title', 'bad-characters'],
      ['warning', 'events[0].summary.en', 'bad-characters'],
    ],
  );
});

test('no bad event, however many, costs a good one', () => {
  const events: unknown[] = Array.from({ length: 100_000 }, (_, i) => ({
    id: `e${i}`,
    date: '2012',
    title: 5,
    lanes: [`x${i}`],
  }));
  events.splice(50_000, 0, event);
  const { feed, problems, eventCount } = readFeed({ version: '1.0', events });
  assert.deepEqual(feed?.events, [event]);
  assert.equal(eventCount, 100_001);
  assert.equal(problems.length, 2 * 1001);
});

/** Anything at all in the place of a known field. */
const mutated = fc
  .tuple(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    fc.nat(),
    fc.nat(),
  )
  .map(([value, at, field]) => {
    const feed: Json = smallFeed();
    const spots = [feed, ...Object.values(feed).flat()].filter(
      (spot) => typeof spot === 'object',
    ) as Json[];
    const spot = spots[at % spots.length] ?? feed;
    const names = Object.keys(spot);
    spot[names[field % names.length] ?? 'x'] = value;
    return feed;
  });

const anyInput = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.string().map((text) => `{"events":[${text}]}`),
  mutated,
  mutated.map((feed) => {
    try {
      return JSON.stringify(feed, null, 1);
    } catch {
      return '';
    }
  }),
);

test('reading never throws, and what it gives is read again without a problem', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { feed, problems } = readFeed(input);
      if (feed === null) {
        assert.deepEqual(
          problems.map(({ severity }) => severity),
          ['error'],
        );
        return;
      }
      const again = readFeed(feed);
      assert.deepEqual(again.problems, []);
      assert.deepEqual(again.feed, feed);
    }),
    { numRuns: 3000 },
  );
});
