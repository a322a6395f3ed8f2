import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convert, detect, type Conversion } from '../../src/convert.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';

/** Data as a page hands them to vis-timeline, from what happened in the Sahel. */
const data = {
  groups: [
    { id: 'mali', content: '<b>Mali</b>', nestedGroups: [2, 3], order: 1 },
    { id: 2, content: 'Ménaka', order: 3 },
    { id: 3, content: 'Gao', order: 2, visible: false, style: 'color: red' },
    { id: 'niger', content: 'Niger', order: 0 },
  ],
  items: [
    {
      id: 7,
      content: 'MNLA attacks <i>Ménaka</i>',
      title: '<p>See <a href="https://example.org/menaka">a report</a>.</p>',
      start: '2012-01-17',
      group: 2,
      className: 'attack north',
      subgroup: 'a',
    },
    { id: 8, content: 'Aguelhok', start: '2012-01-18', end: '2012-01-25', type: 'range', group: 3 },
    { id: 9, content: 'Mutiny', start: '2012-03-21T16:30:00.000Z', type: 'point' },
    { id: 10, content: 'Serval', start: '2013-01-11', end: '2014-08-01', type: 'background' },
    { id: 11, content: 'Coup', start: '2023-07-26T00:00:00.000Z', group: 'niamey' },
    { id: 12, content: 'Peace', start: 'soon' },
    {
      id: 12,
      content: 'A camp <img src="https://example.org/camp.jpg" alt="Tents">',
      start: 1331769600000,
      end: 'later',
    },
  ],
};

const noted = ({ report }: Conversion, effect: string): readonly string[] =>
  report.notes.filter((note) => note.effect === effect).flatMap(({ places }) => places);

test('items and groups become events and lanes, in the order of the groups, names of nested ones in full', () => {
  const conversion = convert(JSON.stringify(data));
  const { feed, report } = conversion;
  assert.deepEqual([report.from, report.found, report.taken], ['vis', 7, 6]);
  assert.deepEqual(feed?.lanes, [
    { id: 'niger', label: 'Niger' },
    { id: 'mali-menaka', label: 'Mali – Ménaka' },
    { id: 'mali-gao', label: 'Mali – Gao' },
    { id: 'niamey', label: 'niamey' },
  ]);
  assert.deepEqual(
    feed?.events.map(({ id, date, lanes }) => [id, date, lanes?.[0]]),
    [
      ['7', '2012-01-17', 'mali-menaka'],
      ['8', '2012-01-18/2012-01-25', 'mali-gao'],
      ['9', '2012-03-21T16:30Z', undefined],
      ['10', '2013-01-11/2014-08-01', undefined],
      ['11', '2023-07-26', 'niamey'],
      ['12', '2012-03-15', undefined],
    ],
  );
  assert.deepEqual(noted(conversion, 'entry'), ['items[5]']);
  assert.deepEqual([...noted(conversion, 'field')].sort(), [
    'groups[2].style',
    'items[0].subgroup',
    'items[6].end',
  ]);
});

test('content is the headline, the tooltip the summary, links are sources, classes tags, pictures media', () => {
  const events = convert(JSON.stringify(data)).feed?.events ?? [];
  assert.deepEqual(events[0], {
    id: '7',
    date: '2012-01-17',
    title: 'MNLA attacks Ménaka',
    summary: 'See a report.',
    lanes: ['mali-menaka'],
    sources: [{ publisher: 'example.org', title: 'a report', url: 'https://example.org/menaka' }],
    tags: ['attack', 'north'],
  });
  assert.deepEqual(events[5]?.media, [
    { type: 'image', url: 'https://example.org/camp.jpg', alt: 'Tents' },
  ]);
});

const times: readonly [start: unknown, date: string][] = [
  ['2014', '2014'],
  ['2014-04', '2014-04'],
  ['2014-04-20', '2014-04-20'],
  ['2014/4/20', '2014-04-20'],
  ['2014-06-28T13:00', '2014-06-28T13:00'],
  ['2014-06-28T00:00', '2014-06-28T00:00'],
  ['2014-06-28 13:00:00', '2014-06-28T13:00'],
  ['2014-06-28T13:00:05.250Z', '2014-06-28T13:00:05.250Z'],
  ['2014-06-28T13:00+0200', '2014-06-28T13:00+02:00'],
  ['Sat Jun 28 2014 13:00:00 GMT+0200 (Central European Summer Time)', '2014-06-28T13:00+02:00'],
  ['Sat, 28 Jun 2014 11:00:00 GMT', '2014-06-28T11:00Z'],
  ['/Date(1198908717056)/', '2007-12-29T06:11:57.056Z'],
  [1403953200000, '2014-06-28T11:00Z'],
  [1403913600000, '2014-06-28'],
  [-62198755200000, '-0001-01-01'],
];

for (const [start, date] of times) {
  test(`the start ${JSON.stringify(start)} is ${date}`, () => {
    const { feed } = convert(JSON.stringify([{ content: 'A', start }]));
    assert.equal(feed?.events[0]?.date, date);
  });
}

for (const start of ['', 'soon', null, {}, [], true, '2014-13-01', '28.6.2014', 1e300]) {
  test(`an item with the start ${JSON.stringify(start)} is left out and named`, () => {
    const conversion = convert(JSON.stringify([{ content: 'A', start }]), { from: 'vis' });
    assert.deepEqual(noted(conversion, 'entry'), ['[0]']);
  });
}

test('any moment that JavaScript writes as JSON is that moment, or the day that begins with it', () => {
  const range = { min: new Date('0001-01-01'), max: new Date('9999-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), fc.boolean(), (start, asNumber) => {
      const value = asNumber ? start.getTime() : start;
      const { feed } = convert(JSON.stringify([{ content: 'A', start: value }]));
      assert.equal(parseEdtf(feed?.events[0]?.date ?? '').earliest, start.getTime());
    }),
  );
});

test('groups that are nested in each other, in themselves, or very deep are all lanes', () => {
  const deep = Array.from({ length: 20_000 }, (_, i) => ({
    id: i,
    content: `G${i}`,
    nestedGroups: [i + 1],
  }));
  const ring = [
    { id: 'a', nestedGroups: ['b'] },
    { id: 'b', nestedGroups: ['a', 'b'] },
  ];
  const items = ['a', 'b', 7, 19_999].map((group) => ({ content: 'A', start: '2012', group }));
  const { feed } = convert(JSON.stringify({ items, groups: [...deep, ...ring] }));
  assert.equal(feed?.events.filter(({ lanes }) => lanes?.length === 1).length, 4);
});

test('items that a template would have filled are read when the format is named, their fields counted as lost', () => {
  const items = [{ player1: 'Brazil', score1: 2, start: '2014-06-28T13:00' }];
  assert.equal(detect(JSON.stringify(items)), null);
  const conversion = convert(JSON.stringify(items), { from: 'vis' });
  assert.equal(conversion.feed?.events[0]?.title, '2014-06-28T13:00');
  assert.deepEqual(noted(conversion, 'field'), ['[0].player1', '[0].score1']);
});

test('scripts in contents get nowhere', () => {
  const content =
    'A<script>alert(1)</script><a href="javascript:alert(1)">x</a><img src="javascript:alert(1)">';
  const { feed } = convert(JSON.stringify([{ content, title: content, start: '2012' }]));
  assert.doesNotMatch(JSON.stringify(feed), /alert|javascript|</);
});

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('2012-01-26', '2012', 1403913600000, '', null, '<b>x</b>', 'a', 1),
);
const item = fc.oneof(
  junk,
  fc.record(
    {
      id: junk,
      content: junk,
      start: junk,
      end: junk,
      title: junk,
      group: junk,
      className: junk,
      type: junk,
    },
    { requiredKeys: [] },
  ),
);
const group = fc.oneof(
  junk,
  fc.record({ id: junk, content: junk, order: junk, nestedGroups: junk }),
);

test('whatever stands among items and groups, each item is an event or is left out and counted', () => {
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 6 }),
      fc.oneof(junk, fc.array(group, { maxLength: 4 })),
      (items, groups) => {
        const { feed, report } = convert(JSON.stringify({ items, groups }), { from: 'vis' });
        const left = report.notes.filter(({ effect }) => effect === 'entry');
        assert.equal(report.found, items.length);
        assert.equal(report.taken, feed?.events.length);
        assert.equal(report.found, report.taken + left.reduce((sum, { count }) => sum + count, 0));
      },
    ),
    { numRuns: 300 },
  );
});
