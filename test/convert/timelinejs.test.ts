import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { convert, detect, type Conversion } from '../../src/convert.js';
import type { TimelineEvent } from '../../src/feed/types.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';
import { readCsv } from './read-csv.js';

/** The package whose data are read: its manifest is not exported, so its entry is where the way begins. */
const shipped = join(
  dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json'))),
  'src',
);
const templates = ['all-media-types', 'cosmo', 'cosmo-mixed', 'eras'];

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

interface Slide {
  readonly start_date: Readonly<Record<string, string>>;
  readonly text: { readonly headline: string };
}

function eventsOf({ feed }: Conversion): readonly TimelineEvent[] {
  assert.ok(feed);
  return feed.events;
}

/** What became of a field or an entry, by its place. */
const noted = ({ report }: Conversion, effect: string): readonly string[] =>
  report.notes.filter((note) => note.effect === effect).flatMap(({ places }) => places);

for (const name of templates) {
  test(`every slide and era of the template ${name} becomes an event of its year`, () => {
    const text = readFileSync(join(shipped, 'template', `${name}.json`), 'utf8');
    const { events, eras = [] } = JSON.parse(text) as { events: Slide[]; eras?: Slide[] };
    const { feed, report } = convert(text);
    assert.deepEqual(
      [report.from, report.found, report.taken],
      ['timelinejs', events.length + eras.length, events.length + eras.length],
    );
    [...events, ...eras].forEach(({ start_date }, i) => {
      const { year = 0 } = startOf(feed?.events[i]?.date ?? '') ?? {};
      const written = Number(start_date['year']);
      // A year before the common era is one less than its number; of geology nobody counts the year.
      assert.equal(year, written < 0 && written > -100_000 ? written + 1 : written);
    });
  });
}

function startOf(date: string): { readonly year: number } | undefined {
  const { civil, start } = parseEdtf(date);
  return civil ?? (typeof start === 'object' ? start.civil : undefined);
}

test('a row of the spreadsheet template is an event with the headline of the row', () => {
  const text = readFileSync(join(shipped, 'template/my-own-timeline.csv'), 'utf8');
  const [names = [], ...rows] = readCsv(`${text.trimEnd()}\n`);
  const [headline, type] = ['Headline', 'Type'].map((name) => names.indexOf(name));
  const { feed, report } = convert(text);
  assert.equal(report.from, 'timelinejs');
  assert.deepEqual(
    feed?.events.map(({ title }) => title),
    rows.filter((row) => row[type ?? 0] !== 'title').map((row) => row[headline ?? 0]),
  );
  assert.equal(feed?.title, 'MY OWN CSV');
});

test('JSON of version 2 is read, each date as exact as it is written', () => {
  const conversion = convert(fixture('timelinejs-version-2.json'));
  const { feed, report } = conversion;
  assert.equal(feed?.title, 'War in the Sahel 2012 to 2023');
  assert.equal(feed?.description, 'From the rebellion of 2012 on.');
  assert.deepEqual(
    eventsOf(conversion).map(({ date }) => date),
    [
      '2012-01-17',
      '2012-01-18/2012-01-25',
      '2012-03-21T16:30',
      '2012-04',
      '2013',
      '2013-01-11',
      '2013-01/2014-08',
    ],
  );
  assert.deepEqual([report.found, report.taken], [8, 7]);
  assert.deepEqual(noted(conversion, 'entry'), ['timeline.date[6]']);
  assert.ok(noted(conversion, 'field').includes('timeline.asset'));
  assert.ok(noted(conversion, 'field').includes('timeline.date[1].classname'));
});

test('links of version 2 become sources, pictures media, tags lanes, eras a lane of their own', () => {
  const conversion = convert(fixture('timelinejs-version-2.json'));
  const [first] = eventsOf(conversion);
  assert.deepEqual(first, {
    id: '2012-01-17-mnla-attacks-menaka',
    date: '2012-01-17',
    title: 'MNLA attacks Ménaka',
    summary:
      'Fighters attack army positions in Ménaka.\n\nBoth sides say that they have the upper hand.',
    lanes: ['northern-rebellion'],
    sources: [
      {
        publisher: 'en.wikipedia.org',
        title: 'Ménaka',
        url: 'https://en.wikipedia.org/wiki/M%C3%A9naka',
      },
    ],
    media: [
      {
        type: 'image',
        url: 'https://example.org/menaka.jpg',
        alt: 'The camp',
        caption: 'The camp',
        credit: 'A wire',
      },
    ],
  });
  assert.deepEqual(conversion.feed?.lanes, [
    { id: 'northern-rebellion', label: 'Northern rebellion' },
    { id: 'eras', label: 'Eras' },
  ]);
  assert.deepEqual(eventsOf(conversion).at(-1)?.lanes, ['eras']);
});

test('version 2 written as a script is read like its JSON', () => {
  const json = fixture('timelinejs-version-2.json');
  const script = convert(`storyjs_jsonp_data = ${json};`);
  assert.deepEqual(script.feed, convert(json).feed);
});

test('a spreadsheet says in its own words what it cost', () => {
  const conversion = convert(fixture('timelinejs-sheet.csv'));
  assert.deepEqual(
    eventsOf(conversion).map(({ date }) => date),
    [
      '2012-01-17',
      '2012-03-21T16:30',
      '2012',
      '-0043-03-15',
      '2013-02',
      '2014-08-01',
      '2013-01/2014-08',
    ],
  );
  assert.deepEqual([conversion.report.found, conversion.report.taken], [8, 7]);
  assert.deepEqual(noted(conversion, 'entry'), ['row 9']);
  assert.deepEqual([...noted(conversion, 'field')].sort(), [
    'row 3, Background',
    'row 3, Checked by',
    'row 3, Display Date',
    'row 5, Day',
    'row 7, Day',
    'row 8, End Date',
  ]);
  const [first] = eventsOf(conversion);
  assert.deepEqual(first?.media?.[0], {
    type: 'image',
    url: 'https://example.org/menaka.jpg',
    alt: 'A camp in sand',
    caption: 'The camp',
    credit: 'A wire',
  });
  assert.deepEqual(
    first?.sources?.map((source) => (typeof source === 'string' ? source : source.url)),
    ['https://example.org/gallery', 'https://example.org/menaka'],
  );
});

const year = { year: '2012' };
const slides: readonly [name: string, slide: object, event: Record<string, unknown>][] = [
  [
    'keeps its own id',
    { start_date: year, unique_id: 'mine', text: { headline: 'A' } },
    { id: 'mine' },
  ],
  [
    'has a number for a year',
    { start_date: { year: 2012 }, text: { headline: 'A' } },
    { date: '2012' },
  ],
  ['has empty months', { start_date: { ...year, month: '', day: '' } }, { date: '2012' }],
  ['ends when it begins', { start_date: year, end_date: year }, { date: '2012' }],
  [
    'has no headline',
    { start_date: year, text: { text: '<p>One.</p><p>Two.</p>' } },
    { title: 'One.' },
  ],
  ['has nothing but a date', { start_date: year }, { title: '2012' }],
  [
    'shows a film page',
    { start_date: year, media: { url: 'https://youtu.be/abcdefgh' } },
    {
      media: [
        { type: 'embed', url: 'https://www.youtube-nocookie.com/embed/abcdefgh', alt: '2012' },
      ],
    },
  ],
  [
    'shows a page by code',
    { start_date: year, media: { url: '<iframe src="https://example.org/map"></iframe>' } },
    {
      media: [{ type: 'embed', url: 'https://example.org/map', alt: '2012' }],
    },
  ],
  [
    'shows a quotation',
    {
      start_date: year,
      text: { headline: 'A', text: 'So:' },
      media: { url: '<blockquote>No.</blockquote>' },
    },
    {
      summary: 'So:\n\nNo.',
    },
  ],
];

for (const [name, slide, expected] of slides) {
  test(`a slide that ${name} is an event`, () => {
    const [event] = eventsOf(convert(JSON.stringify({ events: [slide] })));
    assert.ok(event);
    const fields = Object.keys(expected).map((field) => [
      field,
      (event as unknown as Record<string, unknown>)[field],
    ]);
    assert.deepEqual(Object.fromEntries(fields), expected);
  });
}

test('slides of one id or of one day and headline have ids of their own', () => {
  const slide = { start_date: year, text: { headline: 'A' } };
  const twice = { ...slide, unique_id: 'x' };
  const conversion = convert(JSON.stringify({ events: [slide, slide, twice, twice] }));
  assert.deepEqual(
    eventsOf(conversion).map(({ id }) => id),
    ['2012-a', '2012-a-2', 'x', 'x-2'],
  );
  assert.deepEqual(noted(conversion, 'changed'), ['events[3].unique_id']);
});

test('a script or an address that runs one gets nowhere', () => {
  const text =
    '<script>alert(1)</script><a href="javascript:alert(1)">Press</a><img src=x onerror=alert(1)>';
  const slide = {
    start_date: year,
    text: { headline: `<b>A</b>${text}`, text },
    media: { url: 'javascript:alert(1)', caption: text },
  };
  const { feed } = convert(JSON.stringify({ events: [slide] }));
  assert.doesNotMatch(JSON.stringify(feed), /alert|javascript|onerror|</);
});

test(
  'a text of ten million letters is read, and its headline is of a length for headlines',
  { timeout: 30_000 },
  () => {
    const long = '<p>word '.repeat(1_250_000);
    const [event] = eventsOf(
      convert(
        JSON.stringify({ events: [{ start_date: year, text: { headline: long, text: long } }] }),
      ),
    );
    assert.ok(typeof event?.title === 'string' && event.title.length <= 200);
  },
);

test('a feed of this package and other JSON are no timeline', () => {
  const others = [
    { version: '1.0', events: [{ id: 'a', date: '2012', title: 'A' }] },
    { events: [] },
    [],
    {},
    1,
    null,
  ];
  for (const other of others) assert.notEqual(detect(JSON.stringify(other)), 'timelinejs');
});

/** What may stand in the place of anything. */
const junk = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  fc.constantFrom(
    '2012',
    '1',
    '13',
    '-44',
    '2012,1,26',
    '',
    '<p>a</p>',
    '<',
    'https://a.example/b.jpg',
    2012,
    0,
    null,
  ),
);
const date = fc.oneof(
  junk,
  fc.record({ year: junk, month: junk, day: junk, hour: junk }, { requiredKeys: [] }),
);
const slide = fc.oneof(
  junk,
  fc.record(
    {
      start_date: date,
      end_date: date,
      text: fc.oneof(junk, fc.record({ headline: junk, text: junk })),
      media: fc.oneof(junk, fc.record({ url: junk, caption: junk, alt: junk, link: junk })),
      group: junk,
      unique_id: junk,
      display_date: junk,
      background: junk,
    },
    { requiredKeys: [] },
  ),
);

test('whatever stands in a timeline, each slide and era is an event or is left out and counted', () => {
  fc.assert(
    fc.property(
      fc.array(slide, { maxLength: 6 }),
      fc.array(slide, { maxLength: 3 }),
      slide,
      (events, eras, title) => {
        const { feed, report } = convert(JSON.stringify({ title, events, eras }), {
          from: 'timelinejs',
        });
        const left = report.notes.filter(({ effect }) => effect === 'entry');
        assert.equal(report.found, events.length + eras.length);
        assert.equal(report.taken, feed?.events.length);
        assert.equal(report.found, report.taken + left.reduce((sum, { count }) => sum + count, 0));
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever text is given as a timeline, reading does not throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { feed, report } = convert(text, { from: 'timelinejs' });
      assert.ok(feed !== null || report.notes.some(({ effect }) => effect === 'file'));
    }),
  );
});
