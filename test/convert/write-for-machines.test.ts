import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeJsonFeed, writeJsonLd } from '../../src/convert.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';
import { feedOf } from '../scene/feed-of.js';
import { anyEvents } from '../scene/random-feed.js';
import { SAHEL } from './sahel.js';

type Item = Readonly<Record<string, unknown>>;

const nodesOf = (text: string): readonly Item[] => {
  const { mainEntity } = JSON.parse(text) as { mainEntity: { itemListElement: { item: Item }[] } };
  return mainEntity.itemListElement.map(({ item }) => item);
};
const itemsOf = (text: string): readonly Item[] => (JSON.parse(text) as { items: Item[] }).items;

const dates: readonly [date: string, start?: string, end?: string, words?: string][] = [
  ['2012-01-17', '2012-01-17'],
  ['2012-01', '2012-01'],
  ['2012', '2012'],
  ['2012-01/2012-03', '2012-01', '2012-03'],
  ['2012-01-17/..', '2012-01-17'],
  ['2012-01-17T14:30', '2012-01-17T14:30Z'],
  ['2012-01-17T14:30+01:00', '2012-01-17T14:30+01:00'],
  ['2012-01-17T14', '2012-01-17'],
  ['2012~', undefined, undefined, 'EDTF: 2012~'],
  ['2012?/2013', undefined, '2013', 'EDTF: 2012?/2013'],
  ['201X', undefined, undefined, 'EDTF: 201X'],
  ['2012-21', undefined, undefined, 'EDTF: 2012-21'],
  ['[2012,2013]', undefined, undefined, 'EDTF: [2012,2013]'],
  ['../2012', undefined, '2012', 'EDTF: ../2012'],
  ['-0043', undefined, undefined, 'EDTF: -0043'],
  ['Y17000', undefined, undefined, 'EDTF: Y17000'],
];

for (const [date, start, end, words] of dates) {
  test(`JSON-LD claims of ${date} no more than is known`, () => {
    const [node] = nodesOf(writeJsonLd(feedOf([{ date }]), 'en'));
    assert.deepEqual(
      [node?.['startDate'], node?.['endDate'], node?.['disambiguatingDescription']],
      [start, end, words],
    );
  });
}

test('JSON-LD leaves out what was retracted and says what is only claimed', () => {
  const feed = feedOf([
    { date: '2012', status: 'retracted' },
    { date: '2013', status: 'claimed' },
  ]);
  assert.deepEqual(nodesOf(writeJsonLd(feed, 'en')), [
    {
      '@type': 'Event',
      identifier: 'e1',
      name: 'Event 1',
      startDate: '2013',
      disambiguatingDescription: 'claimed',
    },
  ]);
});

test('JSON-LD gives a point only for a place whose point is known', () => {
  const place = { name: 'Gao', country: 'ML', lat: 16.27, lon: -0.04 };
  const precisions = ['exact', 'near', 'area', 'region', 'country', undefined];
  const feed = feedOf(
    precisions.map((precision) => ({
      date: '2012',
      place: { ...place, ...(precision && { precision }) },
    })),
  );
  assert.deepEqual(
    nodesOf(writeJsonLd(feed, 'en')).map(({ location }) => 'geo' in (location as object)),
    [true, true, false, false, false, false],
  );
});

test('JSON-LD may stand in a script element whatever a feed says', () => {
  const feed = feedOf([{ date: '2012', title: '</script><script>alert(1)</script>' }]);
  const text = writeJsonLd(feed, 'en');
  assert.doesNotMatch(text, /</);
  assert.equal(nodesOf(text)[0]?.['name'], '</script><script>alert(1)</script>');
});

test('JSON Feed has an item for each event of the Sahel, with id and text, the latest first', () => {
  const items = itemsOf(writeJsonFeed(SAHEL, 'en'));
  assert.deepEqual(items.map(({ id }) => id).sort(), SAHEL.events.map(({ id }) => id).sort());
  assert.ok(
    items.every(({ content_text }) => typeof content_text === 'string' && content_text !== ''),
  );
  const starts = items.map(({ _conflict_timeline }) => {
    const { date } = _conflict_timeline as { date: string };
    return parseEdtf(date).earliest ?? -Infinity;
  });
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => b - a),
  );
});

const published: readonly [date: string, moment: string | undefined][] = [
  ['2012-01-17T14:30', '2012-01-17T14:30:00Z'],
  ['2012-01-17T14:30:05.5+01:00', '2012-01-17T14:30:05.5+01:00'],
  ['2012-01-17T14', undefined],
  ['2012-01-17', undefined],
  ['2012', undefined],
  ['2012-01-17T14:30Z/2012-01-18T14:30Z', undefined],
];

for (const [date, moment] of published) {
  test(`JSON Feed ${moment ? 'has' : 'has no'} moment for ${date}, and the date as it is`, () => {
    const [item] = itemsOf(writeJsonFeed(feedOf([{ date }]), 'en'));
    assert.equal(item?.['date_published'], moment);
    assert.deepEqual(item?.['_conflict_timeline'], { date });
  });
}

test('JSON Feed says of what was retracted that it was, in words', () => {
  const [item] = itemsOf(writeJsonFeed(feedOf([{ date: '2012', status: 'retracted' }]), 'en'));
  assert.match(String(item?.['title']), /retracted/);
  assert.match(String(item?.['content_text']), /retracted/);
});

test('any feed is written for machines, each event once', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const feed = feedOf(events);
      const kept = feed.events.filter(({ status }) => status !== 'retracted');
      assert.equal(nodesOf(writeJsonLd(feed, 'ar')).length, kept.length);
      assert.equal(itemsOf(writeJsonFeed(feed, 'ar')).length, feed.events.length);
    }),
    { numRuns: 50 },
  );
});
