import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { jsonSchema } from '../../src/feed/json-schema.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { smallFeed, type Json } from './small-feed.js';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const matches = ajv.compile(jsonSchema());

/** What `readFeed` names and no JSON Schema can say. */
const beyond = new Set(['unknown-reference', 'duplicate-id', 'wrong-order', 'bad-characters']);

const problemsOf = (feed: unknown) =>
  readFeed(feed).problems.filter(({ code }) => !beyond.has(code));

function assertAgreement(feed: unknown): void {
  const valid = matches(feed);
  const problems = problemsOf(feed);
  const detail = { schema: matches.errors, problems, feed };
  if (valid !== (problems.length === 0)) assert.fail(JSON.stringify(detail));
}

test('the small feed, which has every field, is valid', () => {
  assert.ok(matches(smallFeed()), JSON.stringify(matches.errors));
});

/** Values that are good in some field and bad in another. */
const values: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    0,
    1,
    3,
    -1,
    5.5,
    91,
    181,
    600,
    '',
    ' ',
    'x',
    'a b',
    'ML',
    'ml',
    'en',
    'en_GB',
    'zh-Hant',
  ],
  ...[
    '2012',
    '2012-01~',
    '2012/..',
    '[2012,2013]',
    'yesterday',
    '2012-01-01T10:00Z',
    '2012-01-01T10:00',
    '1.0',
    '1.12',
    '1',
  ],
  ...[
    'https://example.org/',
    'javascript:x',
    'a/b.png',
    'https://u:p@example.org',
    '#abc',
    'rgb(1 2 3)',
    'rgb(1;2)',
    'red',
  ],
  ...[
    'killed',
    'state-force',
    'host',
    'image',
    'circle',
    'verified',
    'asserts',
    'exact',
    'x'.repeat(501),
    'é '.repeat(10_001),
  ],
  ...['🙂'.repeat(300), '🙂'.repeat(501)],
  ...[
    [],
    [''],
    ['x'],
    [5],
    [[]],
    [{}],
    {},
    { en: 'x' },
    { en: '' },
    { en: 5 },
    { 'e n': 'x' },
    { name: 'x' },
  ],
  ...[
    { publisher: 'x', title: 'y' },
    { id: 'x', date: '2012', title: 'A' },
    { date: '2012', note: 'x' },
  ],
  ...[
    { outcome: 'killed' },
    { type: 'image', url: 'a', alt: 'b' },
    { actor: 'army', role: 'host' },
    { by: 'army', text: 'x' },
  ],
  ...[JSON.parse('{"__proto__": 1}') as unknown, { constructor: 1 }, { prototype: 1, name: 'x' }],
];

/** All objects in a value, itself first. */
function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsIn)];
}

/** The fields of the small feed by object, each as [number of the object, name]. */
const fields = objectsIn(smallFeed()).flatMap((object, at) =>
  Object.keys(object).map((name): [number, string] => [at, name]),
);

function changed(changes: readonly (readonly [readonly [number, string], unknown])[]): unknown {
  const feed = smallFeed();
  const objects = objectsIn(feed);
  for (const [[at, name], value] of changes) {
    const object = objects[at];
    if (!object) continue;
    if (value !== undefined) object[name] = structuredClone(value);
    else if (Array.isArray(object)) object.splice(Number(name), 1);
    else delete object[name];
  }
  return feed;
}

test('schema and reader agree on every value in every field', () => {
  for (const field of fields) {
    for (const value of values) assertAgreement(changed([[field, value]]));
  }
});

test('schema and reader agree on feeds with several changes', () => {
  const change = fc.tuple(fc.constantFrom(...fields), fc.constantFrom(...values));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      assertAgreement(changed(changes));
    }),
    { numRuns: 1000 },
  );
});

for (const input of [
  null,
  5,
  [],
  {},
  { version: '1.0' },
  { events: [] },
  { version: '2.0', events: [] },
]) {
  test(`schema and reader agree on ${JSON.stringify(input)}`, () => assertAgreement(input));
}

test('unknown fields are valid', () => {
  const feed = {
    ...smallFeed(),
    extra: 1,
    events: [{ id: 'a', date: '2012', title: 'A', extra: {} }],
  };
  assert.ok(matches(feed));
});

test('every field has a description', () => {
  const objects = objectsIn(jsonSchema()).filter((part) => 'properties' in part);
  assert.equal(objects.length, 16);
  for (const { properties } of objects) {
    for (const [name, field] of Object.entries(properties as Json)) {
      assert.match(String((field as Json)['description']), /\S/, name);
    }
  }
});
