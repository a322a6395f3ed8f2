import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countFacet, type FacetCount } from '../../src/feed/facet-counts.js';
import { noFilters, type Facet, type Filters } from '../../src/feed/filters.js';
import { findLocale } from '../../src/locales/find-locale.js';
import { feedOf } from '../scene/feed-of.js';

const locale = findLocale('en');

/** An event as the naive count reads it. */
interface Draft {
  readonly date: string;
  readonly title: string;
  readonly category?: string;
  readonly actors?: readonly { readonly actor: string; readonly role: string }[];
  readonly place?: { readonly name: string; readonly country: string };
  readonly status?: string;
}

const lists = {
  categories: ['talks', 'attack', 'coup'].map((id) => ({ id, label: `The ${id}` })),
  actors: ['army', 'rebels', 'envoys'].map((id) => ({ id, name: `The ${id}`, type: 'other' })),
};

/** The values of a draft, read without the code under test. */
const valuesOf: Readonly<Record<Facet, (draft: Draft) => readonly string[]>> = {
  categories: ({ category }) => (category ? [category] : []),
  countries: ({ place }) => (place ? [place.country] : []),
  statuses: ({ status }) => (status ? [status] : []),
  actors: ({ actors = [] }) => actors.map(({ actor }) => actor),
};
const facets = Object.keys(valuesOf) as Facet[];

test('a count is what a reader would see who had chosen that value alone in its facet', () => {
  const draft = fc.record(
    {
      date: fc.constant('2012'),
      title: fc.constantFrom('camp', 'town', 'camp and town'),
      category: fc.constantFrom('talks', 'attack', 'coup'),
      actors: fc.array(
        fc.record({
          actor: fc.constantFrom('army', 'rebels', 'envoys'),
          role: fc.constantFrom('target', 'party'),
        }),
        { maxLength: 3 },
      ),
      place: fc.record({ name: fc.constant('Here'), country: fc.constantFrom('ML', 'NE', 'BF') }),
      status: fc.constantFrom('reported', 'verified', 'disputed'),
    },
    { requiredKeys: ['date', 'title'] },
  );
  const filters = fc.record({
    categories: fc.subarray(['talks', 'attack', 'coup']),
    countries: fc.subarray(['ML', 'NE', 'BF']),
    statuses: fc.subarray(['reported', 'verified', 'disputed']),
    actors: fc.subarray(['army', 'rebels', 'envoys']),
    search: fc.constantFrom('', 'camp', 'town camp', 'nowhere'),
  });
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 20 }), filters, (drafts, filters) => {
      for (const facet of facets) {
        const counts = countFacet(facet, feedOf(drafts, lists), filters, locale);
        for (const { value, count } of counts) {
          assert.equal(count, naive(drafts, { ...filters, [facet]: [value] }), `${facet} ${value}`);
        }
        const occurring = new Set(drafts.flatMap(valuesOf[facet]));
        assert.deepEqual(new Set(counts.map(({ value }) => value)), occurring);
      }
    }),
  );
});

function naive(drafts: readonly Draft[], filters: Filters): number {
  const words = filters.search.split(' ');
  return drafts.filter(
    (draft) =>
      words.every((word) => draft.title.includes(word)) &&
      facets.every(
        (facet) =>
          filters[facet].length === 0 ||
          valuesOf[facet](draft).some((value) => filters[facet].includes(value)),
      ),
  ).length;
}

const feed = feedOf(
  [
    event('attack', 'verified', 'NE', 'army', 'rebels'),
    event('attack', 'reported', 'NE', 'rebels'),
    event('talks', 'disputed', 'ML', 'envoys'),
    event('talks', 'claimed', 'BF', 'army'),
  ],
  lists,
);

const orders: readonly (readonly [Facet, order: string, names: string])[] = [
  ['categories', 'in the order of the feed', 'The talks 2, The attack 2'],
  ['countries', 'by number, then by name', 'Niger 2, Burkina Faso 1, Mali 1'],
  [
    'statuses',
    'from the first report to the last word',
    'Reported 1, Claimed by one side 1, Verified 1, Disputed 1',
  ],
  ['actors', 'by number, then by name', 'The army 2, The rebels 2, The envoys 1'],
];
for (const [facet, order, names] of orders) {
  test(`${facet} are offered ${order}: ${names}`, () => {
    assert.equal(told(countFacet(facet, feed, noFilters, locale)), names);
  });
}

test('a choice stays in its place when others are made, and may come to nothing', () => {
  const filters = { ...noFilters, categories: ['talks'] };
  const offered = (facet: Facet): string => told(countFacet(facet, feed, filters, locale));
  assert.equal(offered('categories'), 'The talks 2, The attack 2');
  assert.equal(offered('actors'), 'The army 1, The rebels 0, The envoys 1');
});

function event(category: string, status: string, country: string, ...actors: string[]) {
  return {
    date: '2012',
    category,
    status,
    place: { name: 'Here', country },
    actors: actors.map((actor) => ({ actor, role: 'party' })),
  };
}

const told = (counts: readonly FacetCount[]): string =>
  counts.map(({ name, count }) => `${name} ${count}`).join(', ');
