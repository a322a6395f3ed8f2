import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileCheck } from '../../src/feed/check/compile-check.js';
import { compileReader } from '../../src/feed/compile-reader.js';
import { ProblemLog } from '../../src/feed/problem-log.js';
import { Reading } from '../../src/feed/reading.js';
import { event as schema } from '../../src/feed/schema/event.js';
import { smallFeed, type Json } from './small-feed.js';
import { isEqual, spoilt } from './spoilt.js';

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

const spoiltEvent = spoilt(firstEvent, 60);
