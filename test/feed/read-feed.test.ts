import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';
import { smallFeed, withEvent, type Json } from './small-feed.js';

test('a good feed is read as it stands, without a problem', () => {
  const { feed, problems, eventCount } = readFeed(smallFeed());
  assert.deepEqual(problems, []);
  assert.deepEqual(feed, smallFeed());
  assert.equal(eventCount, 2);
});

test('text and object give the same feed', () => {
  assert.deepEqual(readFeed(JSON.stringify(smallFeed())).feed, readFeed(smallFeed()).feed);
});

test('lists that are absent are empty', () => {
  const { feed, problems } = readFeed({ version: '1.0', events: [] });
  assert.deepEqual(problems, []);
  assert.deepEqual(feed, {
    version: '1.0',
    lanes: [],
    categories: [],
    actors: [],
    places: [],
    sources: [],
    events: [],
    chapters: [],
  });
});

test('what was read from text is frozen through and through', () => {
  const { feed } = readFeed(JSON.stringify(smallFeed()));
  assert.deepEqual(unfrozen(feed), []);
});

test('of an object the good events are kept as they are, all else is copied and frozen', () => {
  const input = smallFeed();
  input.events.push({ ...input.events[0], id: 'e3', importance: 9 });
  const { feed } = readFeed(input);
  assert.equal(feed?.events[0], input.events[0]);
  assert.equal(feed?.events[1], input.events[1]);
  assert.deepEqual(
    unfrozen(feed).filter((path) => !/^\.events\.[01]\b/.test(path)),
    [],
  );
  const frozen = [input, input.events, ...input.events, ...input.lanes].filter(Object.isFrozen);
  assert.deepEqual(frozen, []);
});

test('what is no event is named, with what stands in that list', () => {
  const { problems } = readFeed({ version: '1.0', events: ['not an event'] });
  assert.deepEqual(
    problems.map(({ path, hint }) => [path, hint]),
    [['events[0]', 'Write an object: the events, in any order.']],
  );
});

test('unknown fields are kept as they are, at every level', () => {
  const extra = { deep: [1, { two: null }] };
  const input = { ...withEvent({ note: extra }), 'x-own': extra };
  const { feed, problems } = readFeed(input);
  assert.deepEqual(problems, []);
  assert.deepEqual(feed, input);
});

test('a field set to undefined is a missing one', () => {
  const { feed, problems } = readFeed(withEvent({ summary: undefined, title: undefined }));
  assert.deepEqual(
    problems.map(({ path, code }) => [path, code]),
    [
      ['events[0].title', 'missing'],
      ['chapters[0].events[0]', 'unknown-reference'],
    ],
  );
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['e2'],
  );
});

const leftOut: readonly [name: string, changes: Json, path: string, code: string][] = [
  ['no id', { id: undefined }, 'events[0].id', 'missing'],
  ['empty id', { id: '' }, 'events[0].id', 'bad-id'],
  ['id of the wrong kind', { id: ['e1'] }, 'events[0].id', 'bad-id'],
  ['no date', { date: undefined }, 'events[0].date', 'missing'],
  ['no EDTF', { date: 'yesterday' }, 'events[0].date', 'bad-date'],
  ['a date that does not exist', { date: '2023-02-30' }, 'events[0].date', 'bad-date'],
  ['a number as date', { date: 20230917 }, 'events[0].date', 'bad-date'],
  ['end before start', { date: '2023-09-17/2023-09-01' }, 'events[0].date', 'bad-date'],
  ['no title', { title: undefined }, 'events[0].title', 'missing'],
  ['blank title', { title: ' \n' }, 'events[0].title', 'bad-text'],
  ['title without translation', { title: {} }, 'events[0].title', 'bad-text'],
  ['title of the wrong kind', { title: 7 }, 'events[0].title', 'bad-text'],
];

for (const [name, changes, path, code] of leftOut) {
  test(`an event with ${name} is left out with an error, the next is kept`, () => {
    const input = { ...withEvent(changes), chapters: [] };
    const { feed, problems, eventCount } = readFeed(input);
    assert.deepEqual(
      feed?.events.map(({ id }) => id),
      ['e2'],
    );
    assert.deepEqual(
      problems.map((p) => [p.severity, p.path, p.code]),
      [['error', path, code]],
    );
    assert.equal(
      problems[0]?.id,
      'id' in changes && changes['id'] !== '' ? undefined : (changes['id'] ?? 'e1'),
    );
    assert.equal(eventCount, 2);
  });
}

for (const member of [null, 7, 'e1', [], true]) {
  test(`an event that is ${JSON.stringify(member)} is left out with an error`, () => {
    const { feed, problems } = readFeed({
      version: '1.0',
      events: [member, smallFeed().events[1]],
    });
    assert.deepEqual(
      feed?.events.map(({ id }) => id),
      ['e2'],
    );
    assert.deepEqual(
      problems.map((p) => [p.severity, p.path, p.code]),
      [['error', 'events[0]', 'bad-object']],
    );
  });
}

test('of two events with one id the first is kept', () => {
  const again = { id: 'e2', date: '1999', title: 'Another' };
  const { feed, problems } = readFeed({ version: '1.0', events: [smallFeed().events[1], again] });
  assert.deepEqual(
    feed?.events.map(({ title }) => title),
    ['War begins'],
  );
  assert.deepEqual(
    problems.map((p) => [p.severity, p.path, p.code, p.id]),
    [['error', 'events[1].id', 'duplicate-id', 'e2']],
  );
});

test('an event whose id a left-out event had is kept', () => {
  const events = [
    { id: 'e', date: 'never', title: 'Bad' },
    { id: 'e', date: '1999', title: 'Good' },
  ];
  assert.deepEqual(
    readFeed({ version: '1.0', events }).feed?.events.map(({ title }) => title),
    ['Good'],
  );
});

const dropped: readonly [name: string, changes: Json, path: string, code: string][] = [
  ['summary: number', { summary: 5 }, 'summary', 'bad-text'],
  ['summary: null', { summary: null }, 'summary', 'bad-text'],
  ['lanes: no list', { lanes: 'north' }, 'lanes', 'bad-list'],
  ['lanes: unknown', { lanes: ['north', 'east'] }, 'lanes[1]', 'unknown-reference'],
  ['lanes: no id', { lanes: [{}] }, 'lanes[0]', 'bad-reference'],
  ['category: unknown', { category: 'atack' }, 'category', 'unknown-reference'],
  [
    'actors: unknown',
    { actors: [{ actor: 'x', role: 'host' }] },
    'actors[0].actor',
    'unknown-reference',
  ],
  ['actors: role', { actors: [{ actor: 'army', role: 'guest' }] }, 'actors[0].role', 'bad-enum'],
  ['actors: no role', { actors: [{ actor: 'army' }] }, 'actors[0].role', 'missing'],
  ['actors: member', { actors: ['army'] }, 'actors[0]', 'bad-object'],
  ['place: unknown', { place: 'gso' }, 'place', 'unknown-reference'],
  ['place: kind', { place: true }, 'place', 'bad-reference'],
  ['place: list', { place: ['gao'] }, 'place', 'bad-reference'],
  ['place: inline without name', { place: { lat: 1 } }, 'place.name', 'missing'],
  ['place: inline latitude', { place: { name: 'X', lat: 91 } }, 'place.lat', 'bad-number'],
  ['place: inline longitude', { place: { name: 'X', lon: -181 } }, 'place.lon', 'bad-number'],
  [
    'place: inline country',
    { place: { name: 'X', country: 'ml' } },
    'place.country',
    'bad-country',
  ],
  [
    'place: inline precision',
    { place: { name: 'X', precision: 'so-so' } },
    'place.precision',
    'bad-enum',
  ],
  ['importance: 0', { importance: 0 }, 'importance', 'bad-number'],
  ['importance: 6', { importance: 6 }, 'importance', 'bad-number'],
  ['importance: 2.5', { importance: 2.5 }, 'importance', 'bad-number'],
  ['importance: text', { importance: '3' }, 'importance', 'bad-number'],
  ['importance: NaN', { importance: NaN }, 'importance', 'bad-number'],
  ['importance: BigInt', { importance: 3n }, 'importance', 'bad-number'],
  ['status', { status: 'sure' }, 'status', 'bad-enum'],
  [
    'casualties: negative',
    { casualties: [{ outcome: 'killed', low: -1 }] },
    'casualties[0].low',
    'bad-number',
  ],
  [
    'casualties: part',
    { casualties: [{ outcome: 'killed', best: 1.5 }] },
    'casualties[0].best',
    'bad-number',
  ],
  [
    'casualties: infinite',
    { casualties: [{ outcome: 'killed', high: Infinity }] },
    'casualties[0].high',
    'bad-number',
  ],
  [
    'casualties: outcome',
    { casualties: [{ outcome: 'hurt' }] },
    'casualties[0].outcome',
    'bad-enum',
  ],
  [
    'casualties: according',
    { casualties: [{ outcome: 'killed', according: 'x' }] },
    'casualties[0].according',
    'unknown-reference',
  ],
  ['claims: by', { claims: [{ by: 'x', text: 'No.' }] }, 'claims[0].by', 'unknown-reference'],
  ['claims: text', { claims: [{ by: 'army', text: '' }] }, 'claims[0].text', 'bad-text'],
  [
    'claims: stance',
    { claims: [{ by: 'army', text: 'No.', stance: 'maybe' }] },
    'claims[0].stance',
    'bad-enum',
  ],
  [
    'claims: source',
    { claims: [{ by: 'army', text: 'No.', source: 'x' }] },
    'claims[0].source',
    'unknown-reference',
  ],
  ['sources: unknown', { sources: ['wier'] }, 'sources[0]', 'unknown-reference'],
  [
    'sources: inline without title',
    { sources: [{ publisher: 'X' }] },
    'sources[0].title',
    'missing',
  ],
  [
    'sources: address',
    { sources: [{ publisher: 'X', title: 'Y', url: 'javascript:alert(1)' }] },
    'sources[0].url',
    'bad-url',
  ],
  [
    'sources: date',
    { sources: [{ publisher: 'X', title: 'Y', date: '17.9.2023' }] },
    'sources[0].date',
    'bad-date',
  ],
  ['media: type', { media: [{ type: 'gif', url: 'a', alt: 'b' }] }, 'media[0].type', 'bad-enum'],
  [
    'media: address',
    { media: [{ type: 'image', url: 'data:image/png,x', alt: 'b' }] },
    'media[0].url',
    'bad-url',
  ],
  ['media: no description', { media: [{ type: 'image', url: 'a' }] }, 'media[0].alt', 'missing'],
  [
    'media: sensitive',
    { media: [{ type: 'image', url: 'a', alt: 'b', sensitive: 'yes' }] },
    'media[0].sensitive',
    'bad-boolean',
  ],
  ['revised: note', { revised: { date: '2023' } }, 'revised.note', 'missing'],
  ['revised: list', { revised: [] }, 'revised', 'bad-object'],
  ['tags', { tags: ['a', 5] }, 'tags[1]', 'bad-string'],
];

for (const [name, changes, path, code] of dropped) {
  test(`a bad optional part is dropped with a warning, and the event kept: ${name}`, () => {
    const { feed, problems } = readFeed(withEvent(changes));
    assert.deepEqual(
      problems.map((p) => [p.severity, p.path, p.code, p.id]),
      [['warning', `events[0].${path}`, code, 'e1']],
    );
    assert.equal(feed?.events.length, 2);
    assert.deepEqual(readFeed(feed).problems, []);
  });
}

test('only the bad member of a list is dropped', () => {
  const { feed } = readFeed(withEvent({ lanes: ['east', 'south', 3n, 'north'] }));
  assert.deepEqual(feed?.events[0]?.lanes, ['south', 'north']);
});

const feedFields: readonly [name: string, changes: Json, path: string, code: string][] = [
  ['title', { title: 5 }, 'title', 'bad-text'],
  ['language', { language: 'en_GB' }, 'language', 'bad-language'],
  ['updated without zone', { updated: '2023-12-31T12:00' }, 'updated', 'bad-instant'],
  ['updated on no day', { updated: '2023-02-30T12:00:00Z' }, 'updated', 'bad-instant'],
  ['publisher without name', { publisher: { url: 'x' } }, 'publisher.name', 'missing'],
  ['license', { license: {} }, 'license', 'bad-string'],
  ['lanes', { lanes: {}, events: [] }, 'lanes', 'bad-list'],
  [
    'colour',
    { lanes: [{ id: 'a', label: 'A', color: 'url(x)' }], events: [] },
    'lanes[0].color',
    'bad-color',
  ],
  [
    'symbol',
    { categories: [{ id: 'a', label: 'A', symbol: 'heart' }], events: [] },
    'categories[0].symbol',
    'bad-enum',
  ],
  [
    'twice the same lane',
    {
      lanes: [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'B' },
      ],
      events: [],
    },
    'lanes[1].id',
    'duplicate-id',
  ],
  [
    'place without latitude',
    { places: [{ id: 'a', name: 'A', country: 'ML', lon: 1 }], events: [] },
    'places[0].lat',
    'missing',
  ],
  [
    'chapter of no event',
    { chapters: [{ id: 'a', title: 'A', text: 'B', date: '2012', events: ['e9'] }] },
    'chapters[0].events[0]',
    'unknown-reference',
  ],
];

for (const [name, changes, path, code] of feedFields) {
  test(`a bad part of the feed is dropped with a warning: ${name}`, () => {
    const { feed, problems } = readFeed({ ...smallFeed(), chapters: [], ...changes });
    assert.deepEqual(
      problems.map((p) => [p.severity, p.path, p.code]),
      [['warning', path, code]],
    );
    assert.deepEqual(readFeed(feed).problems, []);
  });
}

test('a lane without a label goes by its id, an actor of no known type is another', () => {
  const { feed, problems } = readFeed({
    version: '1.0',
    lanes: [{ id: 'north' }],
    actors: [{ id: 'a', name: 'A', type: 'guild' }],
    events: [],
  });
  assert.deepEqual(feed?.lanes, [{ id: 'north', label: 'north' }]);
  assert.deepEqual(feed?.actors, [{ id: 'a', name: 'A', type: 'other' }]);
  assert.deepEqual(
    problems.map((p) => p.severity),
    ['warning', 'warning'],
  );
});

test('bad translations are dropped, good ones kept', () => {
  const title = { en: 'Yes', fr: 5, 'e n': 'No', de: ' ' };
  const { feed, problems } = readFeed(withEvent({ title }));
  assert.deepEqual(feed?.events[0]?.title, { en: 'Yes' });
  assert.deepEqual(
    problems.map((p) => [p.severity, p.path, p.code]),
    [
      ['warning', 'events[0].title.fr', 'bad-string'],
      ['warning', 'events[0].title["e n"]', 'bad-language'],
      ['warning', 'events[0].title.de', 'bad-string'],
    ],
  );
});

test('a number id is read as text, and so are references to it', () => {
  const { feed, problems } = readFeed({
    version: '1.0',
    lanes: [{ id: 7, label: 'Seven' }],
    events: [{ id: 1, date: '2012', title: 'A', lanes: [7] }],
  });
  assert.deepEqual(feed?.events, [{ id: '1', date: '2012', title: 'A', lanes: ['7'] }]);
  assert.deepEqual(
    problems.map((p) => [p.severity, p.code]),
    Array(3).fill(['warning', 'number-as-id']),
  );
});

test('counts that do not rise are kept and named with all three', () => {
  const { feed, problems } = readFeed(
    withEvent({ casualties: [{ outcome: 'killed', low: 9, best: 6, high: 5 }] }),
  );
  assert.deepEqual(feed?.events[0]?.casualties, [{ outcome: 'killed', low: 9, best: 6, high: 5 }]);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.message ?? '', /low 9, best 6, high 5/);
});

test('a feed without version is read as 1.0, with an error', () => {
  const { feed, problems } = readFeed({ ...smallFeed(), version: undefined });
  assert.equal(feed?.version, '1.0');
  assert.deepEqual(
    problems.map((p) => [p.severity, p.path, p.code]),
    [['error', 'version', 'missing']],
  );
});

for (const version of ['1.0', '1.7']) {
  test(`version ${version} is read without a problem`, () => {
    assert.deepEqual(readFeed({ version, events: [] }).problems, []);
  });
}

for (const version of ['2.0', '0.9', '10.0', 2, 'v2']) {
  test(`version ${JSON.stringify(version)} is refused`, () => {
    const { feed, problems } = readFeed({ ...smallFeed(), version });
    assert.equal(feed, null);
    assert.deepEqual(
      problems.map((p) => [p.severity, p.path, p.code]),
      [['error', 'version', 'other-version']],
    );
  });
}

for (const version of ['1', 1, 'one', null, {}]) {
  test(`version ${JSON.stringify(version)} is read as 1.0, with an error`, () => {
    const { feed, problems } = readFeed({ ...smallFeed(), version });
    assert.equal(feed?.version, '1.0');
    assert.deepEqual(
      problems.map((p) => [p.severity, p.code]),
      [['error', 'bad-version']],
    );
  });
}

const noFeeds: readonly [name: string, input: unknown, code: string][] = [
  ['nothing', undefined, 'no-feed'],
  ['null', null, 'no-feed'],
  ['a number', 404, 'no-feed'],
  ['a list', [], 'no-feed'],
  ['a function', () => ({}), 'no-feed'],
  ['no events', { version: '1.0' }, 'no-events'],
  ['events that are no list', { version: '1.0', events: {} }, 'no-events'],
];

for (const [name, input, code] of noFeeds) {
  test(`what is no feed gives null and one error: ${name}`, () => {
    const { feed, problems, eventCount } = readFeed(input);
    assert.equal(feed, null);
    assert.deepEqual(
      problems.map((p) => [p.severity, p.path, p.code]),
      [['error', '', code]],
    );
    assert.equal(eventCount, 0);
  });
}

/** Paths of objects that can be changed. */
function unfrozen(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => unfrozen(item, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}
