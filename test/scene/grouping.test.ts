import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../src/scene/event-index.js';
import { groupings, type GroupBy } from '../../src/scene/grouping.js';
import type { LaneIndex } from '../../src/scene/lane-index.js';
import { feedOf } from './feed-of.js';

const feed = feedOf(
  [
    { id: 'two', date: '2012', lanes: ['south', 'north'], category: 'talks', place: 'gao' },
    { id: 'none', date: '2013' },
    {
      id: 'own',
      date: '2014',
      lanes: ['south'],
      category: 'attack',
      place: { name: 'Tera', country: 'NE' },
    },
    {
      id: 'twice',
      date: '2015',
      lanes: ['south', 'south'],
      place: { name: 'Somewhere' },
      actors: [
        { actor: 'army', role: 'target' },
        { actor: 'army', role: 'claimed-by' },
        { actor: 'rebels', role: 'party' },
      ],
    },
    { id: 'mali', date: '2016', place: { name: 'Kidal', country: 'ML' } },
  ],
  {
    lanes: [
      { id: 'south', label: 'The south', color: '#c81e1e' },
      { id: 'empty', label: 'Nothing here' },
      { id: 'north', label: { en: 'The north' } },
    ],
    categories: [
      { id: 'attack', label: 'Attack' },
      { id: 'talks', label: 'Talks', color: 'teal' },
    ],
    actors: [
      { id: 'rebels', name: 'The rebels', type: 'separatist' },
      { id: 'army', name: 'The army', type: 'state-force' },
    ],
    places: [{ id: 'gao', name: 'Gao', country: 'ML', lat: 16, lon: 0 }],
  },
);

/** Lanes in their order, each with the ids of its events. */
const rows: Readonly<Record<GroupBy, Readonly<Record<string, readonly string[]>>>> = {
  lane: { south: ['two', 'own', 'twice'], north: ['two'], '': ['none', 'mali'] },
  category: { attack: ['own'], talks: ['two'], '': ['none', 'twice', 'mali'] },
  actor: { rebels: ['twice'], army: ['twice'], '': ['two', 'none', 'own', 'mali'] },
  country: { ML: ['two', 'mali'], NE: ['own'], '': ['none', 'twice'] },
  none: { '': ['two', 'none', 'own', 'twice', 'mali'] },
};
for (const groupBy of groupings) {
  test(`by ${groupBy}: lanes in the order of the feed, the rest last, none without events`, () => {
    const { lanes } = buildIndex(feed, { groupBy });
    const idsOf = ({ all }: LaneIndex) => Array.from(all.events, (place) => feed.events[place]?.id);
    assert.deepEqual(
      lanes.map((lane) => [lane.id, idsOf(lane)]),
      Object.entries(rows[groupBy]),
    );
  });
}

test('a lane brings its label and colour from the feed', () => {
  const lanes = (groupBy: GroupBy) => buildIndex(feed, { groupBy }).lanes;
  const [south, north] = lanes('lane');
  assert.deepEqual([south?.label, south?.color], ['The south', '#c81e1e']);
  assert.deepEqual([north?.label, north?.color], [{ en: 'The north' }, undefined]);
  assert.equal(lanes('category')[1]?.color, 'teal');
  assert.equal(lanes('actor')[0]?.label, 'The rebels');
  assert.equal(lanes('country')[0]?.label, 'ML');
});

test('every grouping of the contract can be asked for', () => {
  assert.deepEqual(groupings, ['lane', 'category', 'actor', 'country', 'none']);
});

test('a feed without events has no lanes', () => {
  for (const groupBy of groupings) assert.deepEqual(buildIndex(feedOf([]), { groupBy }).lanes, []);
});
