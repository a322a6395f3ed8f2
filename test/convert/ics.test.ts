import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert } from '../../src/convert/convert.js';

/** A calendar of parts, each given by its lines. */
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//own//EN', ...parts, 'END:VCALENDAR', ''].join(
    '\r\n',
  );

const part = (kind: string, ...lines: readonly string[]): string =>
  [`BEGIN:${kind}`, ...lines, `END:${kind}`].join('\r\n');

const entry = (...lines: readonly string[]): string =>
  part('VEVENT', 'UID:a', 'SUMMARY:A', ...lines);

const datesOf = (text: string) => convert(text).feed?.events.map(({ date }) => date);

const paris = part(
  'VTIMEZONE',
  'TZID:Own zone',
  part(
    'STANDARD',
    'DTSTART:19701025T030000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'TZNAME:OWN',
  ),
);

const dates: readonly [name: string, lines: readonly string[], date: string][] = [
  ['a day', ['DTSTART;VALUE=DATE:20120322'], '2012-03-22'],
  [
    'whole days, of which the end is none',
    ['DTSTART;VALUE=DATE:20120322', 'DTEND;VALUE=DATE:20120325'],
    '2012-03-22/2012-03-24',
  ],
  [
    'one whole day with an end',
    ['DTSTART;VALUE=DATE:20120322', 'DTEND;VALUE=DATE:20120323'],
    '2012-03-22',
  ],
  ['a whole month', ['DTSTART;VALUE=DATE:20120201', 'DTEND;VALUE=DATE:20120301'], '2012-02'],
  [
    'days by their number',
    ['DTSTART;VALUE=DATE:20120322', 'DURATION:P2D'],
    '2012-03-22/2012-03-23',
  ],
  [
    'a time in UTC',
    ['DTSTART:20120322T140000Z', 'DTEND:20120322T153000Z'],
    '2012-03-22T14:00Z/2012-03-22T15:30Z',
  ],
  [
    'a time and how long',
    ['DTSTART:20120322T140030Z', 'DURATION:PT30S'],
    '2012-03-22T14:00:30Z/2012-03-22T14:01Z',
  ],
  [
    'a summer’s time in a known zone',
    ['DTSTART;TZID=Europe/Paris:20120701T010000'],
    '2012-06-30T23:00Z',
  ],
  [
    'a winter’s time in a known zone',
    ['DTSTART;TZID=Europe/Paris:20120101T010000'],
    '2012-01-01T00:00Z',
  ],
  [
    'a time in the calendar’s own zone',
    ['DTSTART;TZID=Own zone:20120101T010000'],
    '2011-12-31T22:00Z',
  ],
  ['a time without a zone', ['DTSTART:20120322T140000'], '2012-03-22T14:00'],
];

for (const [name, lines, date] of dates) {
  test(`${name} is ${date}`, () => {
    assert.deepEqual(datesOf(calendar(paris, entry(...lines))), [date]);
  });
}

test('a time without a known zone is noted', () => {
  for (const start of ['DTSTART:20120322T140000', 'DTSTART;TZID=Nowhere:20120322T140000']) {
    const { notes } = convert(calendar(entry(start))).report;
    assert.deepEqual(
      notes.map(({ effect, places }) => [effect, places]),
      [['changed', ['VEVENT 1']]],
    );
  }
});

test('what an entry says is in the event', () => {
  const { feed, report } = convert(
    calendar(
      'X-WR-CALNAME:Own calendar',
      entry(
        'DTSTART;VALUE=DATE:20120322',
        'DESCRIPTION:<p>Soldiers\\, <b>some</b></p><p>of them.</p>',
        'LOCATION:Bamako\\, Mali',
        'GEO:12.64;-8.0',
        'CATEGORIES:Coup,Army',
        'URL:https://www.example.org/1',
        'ATTENDEE:mailto:someone@example.org',
      ),
    ),
  );
  assert.equal(feed?.title, 'Own calendar');
  assert.deepEqual(feed.events, [
    {
      id: 'a',
      date: '2012-03-22',
      title: 'A',
      summary: 'Soldiers, some\n\nof them.',
      category: 'coup',
      tags: ['Army'],
      place: { name: 'Bamako, Mali', lat: 12.64, lon: -8 },
      sources: [{ publisher: 'example.org', title: 'A', url: 'https://www.example.org/1' }],
    },
  ]);
  assert.deepEqual(
    report.notes.map(({ places }) => places),
    [['VEVENT 1.ATTENDEE']],
  );
});

test('a series is its dates, without those that are taken out, with those that were moved', () => {
  const text = calendar(
    entry(
      'DTSTART:20120101T100000Z',
      'DTEND:20120101T110000Z',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20120115T100000Z',
    ),
    entry('RECURRENCE-ID:20120108T100000Z', 'DTSTART:20120109T100000Z'),
  );
  assert.deepEqual(datesOf(text), [
    '2012-01-01T10:00Z/2012-01-01T11:00Z',
    '2012-01-22T10:00Z/2012-01-22T11:00Z',
    '2012-01-09T10:00Z',
  ]);
});

test('a series without an end stops at a bound, and the report says so', () => {
  const { feed, report } = convert(
    calendar(entry('DTSTART;VALUE=DATE:20120101', 'RRULE:FREQ=DAILY')),
  );
  assert.equal(feed?.events.length, 520);
  assert.equal(feed.events[519]?.date, '2013-06-03');
  assert.deepEqual(
    report.notes.map(({ places }) => places),
    [['VEVENT 1.RRULE']],
  );
});

for (const rule of [
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=MONTHLY;INTERVAL=12;BYMONTH=2',
  'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=SECONDLY;BYMONTH=2',
]) {
  test(`a rule that would be searched for ever (${rule}) gives its first date`, () => {
    const { feed, report } = convert(calendar(entry('DTSTART:20120101T000000Z', `RRULE:${rule}`)));
    assert.equal(feed?.events.length, 1);
    assert.deepEqual(report.notes[0]?.places, ['VEVENT 1.RRULE']);
  });
}

test('what is cancelled, undated, broken or a task is left out, each with its reason', () => {
  const { report } = convert(
    calendar(
      entry('DTSTART;VALUE=DATE:20120101', 'STATUS:CANCELLED'),
      entry(),
      entry('DTSTART:20129901T000000Z'),
      part('VTODO', 'UID:t', 'DUE:20120101T000000Z'),
      part('VJOURNAL', 'UID:j', 'DTSTART;VALUE=DATE:20120102', 'SUMMARY:J'),
    ),
  );
  assert.deepEqual([report.found, report.taken], [5, 1]);
  assert.deepEqual(
    report.notes.map(({ effect, places }) => [effect, places]),
    [
      ['entry', ['VEVENT 1']],
      ['entry', ['VEVENT 2']],
      ['entry', ['VEVENT 3']],
      ['entry', ['VTODO 4']],
    ],
  );
});

test('a line that cannot be read costs its own entry only', () => {
  const { feed, report } = convert(
    calendar(
      part('VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20120101', 'SUMMARY:One'),
      part('VEVENT', 'UID:2', 'DTSTART;VALUE=DATE:20120102', 'this is no line'),
      part('VEVENT', 'UID:3', 'DTSTART;VALUE=DATE:20120103', 'SUMMARY:Three'),
    ),
  );
  assert.deepEqual(
    feed?.events.map(({ id }) => id),
    ['1', '3'],
  );
  assert.deepEqual([report.found, report.notes[0]?.places], [3, ['entry 2']]);
});
