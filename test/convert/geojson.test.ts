import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert } from '../../src/convert/convert.js';

/** A collection of features, each given by what it has. */
const collection = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

const feature = (properties: object, rest: object = {}): object => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [-0.05, 16.27] },
  properties,
  ...rest,
});

const eventOf = (...given: Parameters<typeof feature>) =>
  convert(collection(feature(...given))).feed?.events[0];

test('a point with properties is an event', () => {
  const given = { headline: 'A', date: '31 March 2012', place: 'Gao', killed: 3, country: 'Mali' };
  assert.deepEqual(eventOf(given, { id: 12 }), {
    id: '12',
    date: '2012-03-31',
    title: 'A',
    place: { name: 'Gao', country: 'ML', lat: 16.27, lon: -0.05 },
    casualties: [{ outcome: 'killed', best: 3 }],
  });
});

const shapes: readonly [name: string, geometry: object, lat: number, lon: number][] = [
  ['line', { type: 'LineString', coordinates: [[0, 10], [4, 16]] }, 13, 2], // prettier-ignore
  ['polygon', { type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 2], [0, 0]]] }, 1, 2], // prettier-ignore
  ['line over the 180th meridian', { type: 'LineString', coordinates: [[179, 0], [-177, 0]] }, 0, -179], // prettier-ignore
];

for (const [name, geometry, lat, lon] of shapes) {
  test(`a ${name} stands at its centre, and is an area`, () => {
    const { feed, report } = convert(
      collection(feature({ title: 'A', date: '2012' }, { geometry })),
    );
    assert.deepEqual(feed?.events[0]?.place, {
      name: `${lat}, ${lon}`,
      lat,
      lon,
      precision: 'area',
    });
    assert.deepEqual(
      report.notes.map(({ effect, places }) => [effect, places]),
      [['changed', ['features[0].geometry']]],
    );
  });
}

const whens: readonly [when: unknown, date: string][] = [
  ['1981', '1981'],
  [{ start: '1981-02', end: '1982' }, '1981-02/1982'],
  [{ datetime: '2012-03-22' }, '2012-03-22'],
  [{ timespans: [{ start: { in: '1831' }, end: { in: '1840' } }] }, '1831/1840'],
  [
    { timespans: [{ start: { earliest: '1831', latest: '1833' }, end: { latest: '1840' } }] },
    '1831/1840',
  ],
  [
    { timespans: [{ in: '1831' }, { start: { in: '1840' }, end: { in: '1841' } }] },
    '{1831,1840..1841}',
  ],
];

for (const [when, date] of whens) {
  test(`a when of ${JSON.stringify(when)} is ${date}`, () => {
    assert.equal(eventOf({ title: 'A' }, { when })?.date, date);
  });
}

test('a large number in a property of a date is a moment', () => {
  assert.equal(eventOf({ title: 'A', time: 1_331_800_000_000 })?.date, '2012-03-15T08:26:40Z');
});

test('features that are not alike are each read by their own properties', () => {
  const { feed } = convert(
    collection(
      feature({ title: 'A', date: '2012' }),
      feature({ name: 'B', when: '2013' }),
      feature({ title: 'C', name: 'no', start: '2014', end: '2015' }),
    ),
  );
  assert.deepEqual(
    feed?.events.map(({ title, date }) => [title, date]),
    [
      ['A', '2012'],
      ['B', '2013'],
      ['C', '2014/2015'],
    ],
  );
});

test('what is no feature, has no date or no title is left out and named; objects in properties are noted', () => {
  const { report } = convert(
    collection(
      null,
      feature({ title: 'A' }),
      feature({ date: '2012' }),
      feature({ title: 'A', date: '2012', more: {} }),
      7,
    ),
  );
  assert.deepEqual([report.found, report.taken], [5, 1]);
  assert.deepEqual(
    report.notes.map(({ effect, places }) => [effect, places]),
    [
      ['entry', ['features[0]', 'features[4]']],
      ['entry', ['features[1].date']],
      ['entry', ['features[2].title']],
      ['field', ['features[3].properties.more']],
    ],
  );
});
