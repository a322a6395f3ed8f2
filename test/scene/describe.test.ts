import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates as enDates } from '../../src/locales/languages/en/dates.js';
import { describePeriod } from '../../src/scene/describe-period.js';
import type { EventDraft } from './feed-of.js';
import { between, indexOf, marksOf, sceneOf } from './scene-of.js';

const source = { publisher: 'A paper', title: 'A report' };

const names: readonly [event: EventDraft, name: string][] = [
  [
    { date: '2015-11-20', title: 'Attack on the Radisson Blu', sources: [source, source, source] },
    'Attack on the Radisson Blu, 20 November 2015, 3 sources',
  ],
  [{ date: '2015-11', title: 'Floods', sources: [source] }, 'Floods, November 2015, 1 source'],
  [{ date: '2015~', title: 'A split' }, 'A split, about 2015, 0 sources'],
  [
    { date: '2013-01-11/2014-07-15', title: 'Serval' },
    'Serval, 11 January 2013 to 15 July 2014, 0 sources',
  ],
  [{ date: '2021-12/..', title: 'Wagner' }, 'Wagner, since December 2021, 0 sources'],
];
for (const [event, name] of names) {
  test(`the name of an event begins with what differs: ${name}`, () => {
    assert.equal(marksOf(sceneOf(indexOf([event])))[0]?.name, name);
  });
}

test('the name of a cluster tells how many, when, and the most important', () => {
  const events = [
    { date: '2015-11-20', title: 'Minor' },
    { date: '2015-11-21', title: 'Major', importance: 5 },
    { date: '2012-01-17' },
    { date: '2023-12-31' },
  ];
  const marks = marksOf(sceneOf(indexOf(events)));
  assert.equal(marks[1]?.name, '2 events, 20 to 21 November 2015, among them: Major');
});

test('a title is told in the language of the reader, else in that of the feed', () => {
  const title = { fr: 'Attentat', en: 'Attack' };
  const only = { fr: 'Attentat' };
  const names = [title, only].map((title) => {
    const [mark] = marksOf(sceneOf(indexOf([{ date: '2015-11-20', title }])));
    return mark?.name.split(',')[0];
  });
  assert.deepEqual(names, ['Attack', 'Attentat']);
});

const periods: readonly [start: string, end: string, words: string][] = [
  ['2015-11-20T08:00Z', '2015-11-20T09:00Z', '20 November 2015'],
  ['2015-11-20', '2015-11-21', '20 November 2015'],
  ['2015-11-20', '2015-11-22', '20 to 21 November 2015'],
  ['2015-11-20', '2015-12-02', '20 November to 1 December 2015'],
  ['2015-12-20', '2016-01-02', '20 December 2015 to 1 January 2016'],
  ['2019-03-01', '2019-07-01', 'March to June 2019'],
  ['2018-11-01', '2019-07-01', 'November 2018 to June 2019'],
  ['2012-01-01', '2024-01-01', '2012 to 2023'],
  ['-000100-01-01', '0100-01-01', '101 BCE to 99 CE'],
  ['-010000-01-01', '2000-01-01', '10,001 BCE to 1999'],
];
for (const [start, end, words] of periods) {
  test(`in words, from ${start} to ${end}: ${words}`, () => {
    assert.equal(describePeriod(between(start, end), enDates), words);
  });
}

test('a period of no length is the moment it begins with', () => {
  assert.equal(describePeriod(between('2015-11-20', '2015-11-20'), enDates), '20 November 2015');
});
