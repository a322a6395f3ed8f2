import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileCheck } from '../../src/feed/check/compile-check.js';
import { compileReader } from '../../src/feed/compile-reader.js';
import { ProblemLog } from '../../src/feed/problem-log.js';
import { Reading } from '../../src/feed/reading.js';
import { event as schema } from '../../src/feed/schema/event.js';
import { smallFeed, type Json } from './small-feed.js';

const kind = { type: 'object', object: schema } as const;
const isGood = compileCheck(kind);
const readEvent = compileReader(kind, { doc: '', required: true });
const ids: Readonly<Record<string, readonly string[]>> = {
  lanes: ['north', 'south'],
  categories: ['attack'],
  actors: ['army', 'rebels'],
  places: ['gao'],
  sources: ['wire'],
};

test('an event that uses every field is good', () => {
  assert.ok(check(firstEvent()));
});

test('an event is good exactly where the reader gives it back as it is, without a problem', () => {
  fc.assert(
    fc.property(spoiltEvent, (event) => {
      const { value, problems } = read(event);
      const isSame = problems.length === 0 && isEqual(value, event);
      assert.equal(check(event), isSame, JSON.stringify(event));
    }),
    { numRuns: 3_000 },
  );
});

test('an inherited field makes no event good', () => {
  assert.equal(check(Object.create(firstEvent()) as unknown), false);
});

const firstEvent = (): Json => structuredClone(smallFeed().events[0]) as Json;

const check = (event: unknown): boolean =>
  isGood(event, (list, id) => ids[list]?.includes(id) ?? false);

function read(event: unknown): { value: unknown; problems: readonly unknown[] } {
  const log = new ProblemLog();
  const reading = new Reading(log);
  for (const [list, known] of Object.entries(ids)) {
    const members = known.map((id) => ({ id }));
    const begun = reading.beginIds(list as 'lanes', members);
    known.forEach((id) => begun.add(id));
  }
  return { value: readEvent(event, reading), problems: log.list(() => []) };
}

/** What replaces some value of an event: right for some fields, wrong for others, and odd for nearly all. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', ' ', 'army', 'gao', 'wire', 'nobody', '2023-09-17', '2023-02-30', '2012/..', 'image'],
    ...['killed', 'https://example.org/', 'javascript:0', 'a\0b', '\ud800', '🙂', 'x'.repeat(501)],
    ...[0, 1, 3, 9, -1, 1.5, NaN, true, null, undefined],
    ...[[], {}, ['north'], ['nowhere'], { en: 'One' }, { en: '' }, { 'no tag': 'One' }, { en: 5 }],
    ...[[{ outcome: 'killed', low: 9, best: 3 }], { name: 'Gao', country: 'ML', lat: 1, lon: 2 }],
    ...[{ date: '2024', note: 'Mended' }, JSON.parse('{"__proto__": 1}'), ['a', undefined]],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** An event with up to two of its values, at any depth, replaced, or a field more. */
const spoiltEvent = fc
  .array(fc.record({ at: fc.nat(60), value: anything, extra: fc.boolean() }), { maxLength: 2 })
  .map((spoils) => {
    const event = firstEvent();
    for (const { at, value, extra } of spoils) {
      const holders = holdersIn(event);
      const [holder, key] = holders[at % holders.length] ?? [event, 'title'];
      const name = Array.isArray(holder) ? String(holder.length) : 'more';
      // A copy, or what is put into it later would be in all that hold it.
      (holder as Json)[extra ? name : key] = structuredClone(value);
    }
    return event;
  });

/** All values that lie in another, each as its holder and the key it has there. */
function holdersIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [
    [value, key],
    ...holdersIn(inner),
  ]);
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    assert.deepStrictEqual(a, b);
    return true;
  } catch {
    return false;
  }
}
