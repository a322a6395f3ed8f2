import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';
import { problemLimit } from '../../src/feed/problem-log.js';
import { smallFeed, withEvent, type Json } from './small-feed.js';

/** Message and hint of the first problem. */
const said = (input: unknown) => {
  const [problem] = readFeed(input).problems;
  return [problem?.message, problem?.hint];
};

const messages: readonly [name: string, changes: Json, message: RegExp, hint: RegExp][] = [
  ['date', { date: '2023-13' }, /"date".*13/, /\S/],
  ['missing', { title: undefined }, /"title" is missing/, /Add "title": what happened/],
  [
    'enum',
    { status: 'sure' },
    /"status" is "sure"/,
    /"reported", "claimed", "verified", "disputed", "retracted"/,
  ],
  ['range', { importance: 9 }, /"importance" is 9.*from 1 to 5/, /5 is most important/],
  ['list', { tags: 'camp' }, /"tags" is "camp"; it must be a list/, /Write a list/],
  [
    'misspelt reference',
    { lanes: ['nroth'] },
    /"lanes\[0\]" names "nroth", which is not in "lanes"/,
    /Did you mean "north"/,
  ],
  ['unknown reference', { lanes: ['zanzibar'] }, /"zanzibar"/, /Add it to "lanes", or mend the id/],
  [
    'reference to actor or source',
    { casualties: [{ outcome: 'killed', according: 'wier' }] },
    /"actors" or "sources"/,
    /Did you mean "wire"/,
  ],
  [
    'address',
    { sources: [{ publisher: 'A', title: 'B', url: 'javascript:x' }] },
    /"url" is "javascript:x"/,
    /http, https, mailto or relative/,
  ],
  ['number as id', { tags: undefined, lanes: [5] }, /"lanes\[0\]" is the number 5/, /quotes/],
];

for (const [name, changes, message, hint] of messages) {
  test(`a problem says what is wrong and what to do: ${name}`, () => {
    const [first = '', second = ''] = said(withEvent(changes));
    assert.match(first, message);
    assert.match(second, hint);
  });
}

test('a reference to a member that was left out says so', () => {
  const input = { ...smallFeed(), places: [{ id: 'gao', name: 'Gao' }] };
  const problem = readFeed(input).problems.find(({ code }) => code === 'unknown-reference');
  assert.equal(problem?.path, 'events[0].place');
  assert.match(problem.hint, /could not be read/);
});

test('no message has an unfilled place, whatever the problem', () => {
  const bad = { a: 1 };
  const every = Object.fromEntries(
    Object.keys(smallFeed().events[0] ?? {}).map((key) => [key, bad]),
  );
  const inputs = [
    '',
    '<',
    '{',
    '{"a" 1}',
    '5',
    '{}',
    { events: [], version: 2 },
    { ...smallFeed(), events: [every, 5] },
    withEvent({ ...every, id: 'e1', date: '2012', title: 'A' }),
  ];
  for (const { message, hint } of inputs.flatMap((input) => readFeed(input).problems)) {
    for (const text of [message, hint]) {
      assert.match(text, /^["A-Z].*[.?]$/s);
      assert.doesNotMatch(text, /\{\w+\}|undefined|object Object/);
    }
  }
});

const values: readonly [name: string, value: unknown, shown: unknown][] = [
  ['a number', 5, 5],
  ['a bigint', 5n, '[bigint]'],
  ['a function', () => 'secret', '[function]'],
  ['a symbol', Symbol('secret'), '[symbol]'],
  ['an object', { a: 1 }, '[object]'],
  ['a list', [1], '[list]'],
  ['NaN', NaN, '[NaN]'],
  ['null', null, null],
  ['a long text', 'ab '.repeat(100_000), `${'ab '.repeat(19)}ab…`],
];

for (const [name, value, shown] of values) {
  test(`the value of a problem is short and plain: ${name}`, () => {
    assert.deepEqual(readFeed(withEvent({ status: value })).problems[0]?.value, shown);
  });
}

test('problems of a kind past the limit are counted, not listed', () => {
  const count = problemLimit + 234;
  const events = Array.from({ length: count }, (_, i) => ({ id: `e${i}`, date: '2012' }));
  const { feed, problems } = readFeed({
    version: '1.0',
    title: 5,
    events: [...events, { id: 'z', date: '2012', title: 'Z' }],
  });
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['z'],
  );
  assert.equal(problems.length, 1 + problemLimit + 1);
  const last = problems.at(-1);
  assert.deepEqual(
    [last?.severity, last?.path, last?.value, last?.code],
    ['error', '', 234, 'more'],
  );
  assert.match(last?.message ?? '', /^234 more .*"missing"/);
});

test('problems are frozen', () => {
  const { problems } = readFeed({ events: [5] });
  assert.ok(Object.isFrozen(problems) && problems.every((problem) => Object.isFrozen(problem)));
});
