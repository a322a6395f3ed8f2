import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convert, writeTimelineJs } from '../../src/convert.js';
import { feedOf } from '../scene/feed-of.js';
import { anyEvents } from '../scene/random-feed.js';
import { SAHEL } from './sahel.js';

interface Slide {
  readonly unique_id: string;
  readonly start_date: unknown;
  readonly end_date?: unknown;
  readonly display_date?: string;
}

const slidesOf = (text: string): readonly Slide[] =>
  (JSON.parse(text) as { events: readonly Slide[] }).events;

/** All that TimelineJS can hold. */
const held = {
  title: 'War & peace <2012>',
  description: 'One.\n\nTwo,\nhalf.',
  lanes: [
    { id: 'north', label: 'North' },
    { id: 'eras', label: 'Eras' },
  ],
  events: [
    {
      id: 'e1',
      date: '2012-01-17',
      title: 'Camp "attacked" & taken',
      summary: 'Under < 50.\n\nTwo,\nhalf.',
      lanes: ['north'],
      sources: [
        { publisher: 'example.org', title: 'A report', url: 'https://example.org/a?b=1&c=2' },
      ],
      media: [
        {
          type: 'image',
          url: 'https://example.org/camp.jpg',
          alt: 'Tents < sand & sky',
          caption: 'The camp & the road',
          credit: 'A wire',
        },
      ],
    },
    { id: 'e2', date: '2012-01-18/2012-01-25', title: 'A week' },
    { id: 'e3', date: '2012-03-21T16:30', title: 'A minute' },
    { id: 'e4', date: '-0043', title: 'Long ago' },
    { id: 'e5', date: '0000', title: '1 BCE' },
    { id: 'e6', date: 'Y-13800000000', title: 'The first of all' },
    { id: 'e7', date: '2013-01/2014-08', title: 'Serval', lanes: ['eras'] },
  ],
};

test('what TimelineJS can hold comes back as it was', () => {
  const { events, ...rest } = held;
  const feed = feedOf(events, { ...rest, updated: undefined });
  const { text, report } = writeTimelineJs(feed, 'en');
  assert.deepEqual(report, { found: 7, taken: 7, notes: [] });
  const back = convert(text);
  assert.equal(back.report.from, 'timelinejs');
  assert.deepEqual(back.feed, feed);
});

const dates: readonly [
  date: string,
  start: object,
  end: object | undefined,
  words: string | undefined,
][] = [
  ['2012', { year: '2012' }, undefined, undefined],
  ['2012-03', { year: '2012', month: '3' }, undefined, undefined],
  ['-0043', { year: '-44' }, undefined, undefined],
  ['2012~', { year: '2012' }, undefined, 'about 2012'],
  ['201X', { year: '2010' }, { year: '2019' }, 'the 2010s'],
  ['2012-03-05/..', { year: '2012', month: '3', day: '5' }, undefined, 'since 5 March 2012'],
  ['../2012', { year: '2012' }, undefined, 'until 2012'],
];

for (const [date, start, end, words] of dates) {
  test(`the date ${date} is written as exactly as it is known${words ? ', and in words' : ''}`, () => {
    const { text, report } = writeTimelineJs(feedOf([{ date }]), 'en');
    const [slide] = slidesOf(text);
    assert.deepEqual(
      [slide?.start_date, slide?.end_date, slide?.display_date],
      [start, end, words],
    );
    assert.equal(report.notes.length, words === undefined ? 0 : 1);
  });
}

test('what was retracted is not told as a fact, and sensitive media not without a warning', () => {
  const media = [{ type: 'image', url: 'https://example.org/a.jpg', alt: 'A', sensitive: true }];
  const feed = feedOf([
    { date: '2012', status: 'retracted' },
    { date: '2013', media },
  ]);
  const { text, report } = writeTimelineJs(feed, 'en');
  assert.deepEqual([report.found, report.taken], [2, 1]);
  assert.doesNotMatch(text, /a\.jpg/);
  assert.deepEqual(
    report.notes.map(({ effect, places }) => [effect, ...places]),
    [
      ['entry', 'e0'],
      ['field', 'e1.media'],
    ],
  );
});

test('the Sahel feed has each event once, its sources and its licence where readers see them', () => {
  const { text, report } = writeTimelineJs(SAHEL, 'en');
  assert.deepEqual(
    slidesOf(text).map(({ unique_id }) => unique_id),
    SAHEL.events.map(({ id }) => id),
  );
  assert.ok(text.includes(String(SAHEL.license)));
  assert.ok(
    SAHEL.sources.every(
      ({ url }) => url === undefined || text.includes(url.replaceAll('&', '&amp;')),
    ),
  );
  const categories = report.notes.find(({ message }) => message.includes('"category"'));
  assert.equal(categories?.count, SAHEL.events.filter(({ category }) => category).length);
});

test('every event of any feed is written or counted as left out', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { text, report } = writeTimelineJs(feedOf(events), 'fr');
      const { events: slides, eras } = JSON.parse(text) as { events: unknown[]; eras: unknown[] };
      assert.equal(slides.length + eras.length, report.taken);
      const left = report.notes.filter(({ effect }) => effect === 'entry');
      assert.equal(report.found, report.taken + left.reduce((sum, { count }) => sum + count, 0));
      assert.equal(report.found, events.length);
    }),
    { numRuns: 50 },
  );
});
