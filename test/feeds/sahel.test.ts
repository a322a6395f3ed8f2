import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';
import { facts, sahelFeed as feed, sahelText, type Listed, type SahelEvent } from './sahel-feed.js';

const EVENT_FIELDS = new Set([
  'id',
  'date',
  'title',
  'summary',
  'lanes',
  'category',
  'actors',
  'place',
  'importance',
  'status',
  'casualties',
  'claims',
  'sources',
  'tags',
]);

const IMPORTANCE = { 1: [4, 5], 2: [3], 3: [2] } as const;

/** A span of priority 2 that the whole story stands on. */
const RAISED = '2015-burkina-insurgency';

test('the feed is read without a problem and loses no event', () => {
  const result = readFeed(sahelText);
  assert.deepEqual(result.problems, []);
  assert.equal(result.feed?.events.length, 104);
});

test('every fact is told once, under its own id and date', () => {
  assert.equal(facts.length, 104);
  assert.deepEqual(feed.events.map(idAndDate).sort(), facts.map(idAndDate).sort());
});

test('the priority of a fact decides its importance', () => {
  const given = new Map(feed.events.map(({ id, importance }) => [id, importance]));
  for (const { id, priority } of facts) {
    const allowed: readonly number[] = id === RAISED ? [5] : IMPORTANCE[priority];
    assert.ok(allowed.includes(given.get(id) ?? 0), `${id}: ${given.get(id)}`);
  }
});

test('no id stands twice in a list, nor for both an actor and a source', () => {
  const { lanes, categories, actors, places, sources, chapters, events } = feed;
  for (const list of [lanes, categories, places, chapters, events]) assertUnique(list);
  assertUnique([...actors, ...sources]);
});

test('what events refer to is listed, and what is listed is referred to', () => {
  const { events } = feed;
  assertSame(feed.lanes, events.map((event) => event.lanes).flat());
  assertSame(
    feed.categories,
    events.map((event) => event.category),
  );
  assertSame(
    feed.places,
    events.map((event) => event.place),
  );
  assertSame(feed.sources, events.map((event) => event.sources).flat());
  assertSame(feed.actors, events.flatMap(actorsOf));
});

test('a figure or claim names an actor, or a source that its event lists', () => {
  const actors = ids(feed.actors);
  for (const { id, casualties = [], claims = [], sources } of feed.events) {
    for (const { according } of casualties) {
      assert.ok(!according || actors.has(according) || sources.includes(according), id);
    }
    for (const { source } of claims) assert.ok(!source || sources.includes(source), id);
  }
});

test('every event stands in one or two lanes and has a source', () => {
  for (const { id, lanes, sources } of feed.events) {
    assert.ok(lanes.length === 1 || lanes.length === 2, id);
    assert.equal(new Set(lanes).size, lanes.length, id);
    assert.ok(sources.length > 0, id);
  }
});

test('every source but the one press article has an address', () => {
  const without = feed.sources.filter(({ url }) => !/^https?:\/\//.test(url ?? ''));
  assert.deepEqual([...ids(without)], ['press-article-2023-09-19']);
});

test('casualties are whole numbers with low ≤ best ≤ high, and say of whom', () => {
  for (const { id, casualties = [] } of feed.events) {
    for (const { low, best, high, of } of casualties) {
      const known = [low, best, high].filter((figure) => figure !== undefined);
      assert.ok(known.every(Number.isInteger) && known.every((figure) => figure >= 0), id);
      assert.deepEqual(
        known,
        known.toSorted((a, b) => a - b),
        id,
      );
      assert.ok(of.length > 0, id);
    }
  }
});

test('no figure is preferred for those that the army called “neutralised”', () => {
  const rows = feed.events.flatMap((event) => event.casualties ?? []);
  const quoted = rows.filter(({ of }) => of.includes('neutralised'));
  const figures = quoted.map(({ low, best, high }) => [low, best, high]);
  assert.deepEqual(figures, [[7, undefined, 30]]);
});

test('only what is stated, reported or resolved has an author', () => {
  for (const { id, category, actors } of feed.events) {
    const authors = actors.filter(({ role }) => role === 'author');
    assert.ok(authors.length === 0 || category === 'diplomacy', id);
  }
});

test('events carry no field beyond the contract, so no note for editors is published', () => {
  for (const event of feed.events) {
    const extra = Object.keys(event).filter((field) => !EVENT_FIELDS.has(field));
    assert.deepEqual(extra, [], event.id);
  }
});

test('each of the seven categories has a symbol of its own', () => {
  assert.equal(feed.categories.length, 7);
  assert.equal(new Set(feed.categories.map(({ symbol }) => symbol)).size, 7);
});

test('chapters are in order and name 3 to 8 events that begin within their window', () => {
  const dates = new Map(feed.events.map(({ id, date }) => [id, date]));
  const starts = feed.chapters.map(({ date }) => instant(date, 'earliest'));
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  for (const { id, date, events } of feed.chapters) {
    assert.ok(events.length >= 3 && events.length <= 8, id);
    for (const event of events) {
      const begun = instant(dates.get(event) ?? '', 'earliest');
      assert.ok(begun >= instant(date, 'earliest'), `${id}: ${event}`);
      assert.ok(begun <= instant(date, 'latest'), `${id}: ${event}`);
    }
  }
});

function idAndDate({ id, date }: { id: string; date: string }): string {
  return `${id} ${date}`;
}

function ids(list: readonly Listed[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function actorsOf({ actors, claims = [] }: SahelEvent): string[] {
  return [...actors.map(({ actor }) => actor), ...claims.map(({ by }) => by)];
}

function assertUnique(list: readonly Listed[]): void {
  assert.equal(ids(list).size, list.length);
}

function assertSame(listed: readonly Listed[], referred: readonly string[]): void {
  assert.deepEqual([...ids(listed)].sort(), [...new Set(referred)].sort());
}

function instant(date: string, bound: 'earliest' | 'latest'): number {
  const ms = parseEdtf(date)[bound];
  assert.ok(ms !== null, date);
  return ms;
}
