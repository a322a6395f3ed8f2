import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../src/feed/steps.js';
import { filterEvents, isFiltering, noFilters, type Filters } from '../../src/feed/filters.js';
import { feedOf } from '../scene/feed-of.js';

const feed = feedOf(
  [
    {
      id: 'lere',
      date: '2023-09-17',
      title: { en: 'Camps attacked in Léré', fr: 'Camps attaqués à Léré' },
      category: 'attack',
      actors: [
        { actor: 'cma', role: 'perpetrator' },
        { actor: 'army', role: 'target' },
      ],
      place: 'lere',
      status: 'claimed',
    },
    {
      id: 'vote',
      date: '2023-06-30',
      title: 'The Council ends the mandate',
      summary: 'All members voted for it.',
      category: 'politics',
      place: { name: 'New York', country: 'US' },
      status: 'verified',
    },
    {
      id: 'kidal',
      date: '2023-11-14',
      title: 'The army enters Kidal',
      category: 'attack',
      actors: [{ actor: 'army', role: 'perpetrator' }],
      place: 'kidal',
    },
  ],
  {
    actors: [
      { id: 'army', name: 'Malian army', short: 'FAMa', type: 'state-force' },
      { id: 'cma', name: 'Coordination of Azawad Movements', type: 'separatist' },
    ],
    places: [
      { id: 'lere', name: 'Léré', admin: 'Tombouctou', country: 'ML', lat: 15.7, lon: -4.9 },
      { id: 'kidal', name: 'Kidal', country: 'ML', lat: 18.4, lon: 1.4 },
    ],
  },
);

const rows: readonly (readonly [name: string, filters: Partial<Filters>, ids: string])[] = [
  ['nothing asked', {}, 'lere vote kidal'],
  ['a category', { categories: ['attack'] }, 'lere kidal'],
  ['two values of one facet: either will do', { statuses: ['claimed', 'verified'] }, 'lere vote'],
  ['two facets: both must', { categories: ['attack'], statuses: ['claimed'] }, 'lere'],
  ['an actor in any role', { actors: ['army'] }, 'lere kidal'],
  ['the country of a place by id', { countries: ['ML'] }, 'lere kidal'],
  ['the country of a place of the event’s own', { countries: ['US'] }, 'vote'],
  ['a value that no event has', { categories: ['none'] }, ''],
  ['a title without its accents', { search: 'lere' }, 'lere'],
  ['a word of the summary', { search: 'VOTED' }, 'vote'],
  ['a region', { search: 'tombouctou' }, 'lere'],
  ['an actor’s short name', { search: 'fama' }, 'lere kidal'],
  ['all words, in any order and any text', { search: ' kidal  malian ' }, 'kidal'],
  ['words of two events', { search: 'kidal voted' }, ''],
  ['white space alone', { search: '  ' }, 'lere vote kidal'],
  ['a search and a choice', { search: 'army', categories: ['politics'] }, ''],
];

for (const [name, filters, ids] of rows) {
  test(`${name}: ${ids || 'no event'}`, () => {
    assert.equal(found(filters, 'en'), ids);
  });
}

test('the language of the reader is searched in', () => {
  assert.equal(found({ search: 'attaques' }, 'fr-ML'), 'lere');
  assert.equal(found({ search: 'attaques' }, 'en'), '');
});

test('filters ask for something when a value is chosen or a word is sought', () => {
  assert.equal(isFiltering(noFilters), false);
  assert.equal(isFiltering({ ...noFilters, search: ' ' }), false);
  assert.equal(isFiltering({ ...noFilters, search: 'a' }), true);
  assert.equal(isFiltering({ ...noFilters, actors: ['army'] }), true);
});

function found(filters: Partial<Filters>, language: string): string {
  const passes = finish(filterEvents(feed, { ...noFilters, ...filters }, language));
  return feed.events
    .filter((_, place) => passes?.(place) ?? true)
    .map(({ id }) => id)
    .join(' ');
}
