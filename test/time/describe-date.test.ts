import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import fc from 'fast-check';
import { dates as enDates } from '../../src/locales/languages/en/dates.js';
import {
  describeDate,
  describeDateInSentence,
  describeDateUnderYear,
  shortDate,
} from '../../src/time/describe-date.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';

const wordings: readonly (readonly [
  text: string,
  bare: string,
  sentence: string,
  short: string,
])[] = [
  ['2023-09-17', '17 September 2023', 'on 17 September 2023', '17 Sep 2023'],
  ['2023-09', 'September 2023', 'in September 2023', 'Sep 2023'],
  ['2023', '2023', 'in 2023', '2023'],
  ['2015~', 'about 2015', 'about 2015', 'about 2015'],
  ['1984?', 'possibly 1984', 'possibly 1984', 'possibly 1984'],
  ['1984%', 'possibly about 1984', 'possibly about 1984', 'possibly about 1984'],
  ['2012-06-30~', 'about 30 June 2012', 'about 30 June 2012', 'about 30 Jun 2012'],
  ['2004-06~-11', 'about 11 June 2004', 'about 11 June 2004', 'about 11 Jun 2004'],
  ['1950S2', 'about 1950', 'about 1950', 'about 1950'],
  ['1950S4', '1950', 'in 1950', '1950'],
  ['199X', 'the 1990s', 'in the 1990s', 'the 1990s'],
  ['18XX', 'the 19th century', 'in the 19th century', 'the 19th century'],
  ['00XX', 'the 1st century', 'in the 1st century', 'the 1st century'],
  ['-00XX', 'the 1st century BCE', 'in the 1st century BCE', 'the 1st century BCE'],
  ['-04XX', 'the 5th century BCE', 'in the 5th century BCE', 'the 5th century BCE'],
  ['1XXX', 'the 2nd millennium', 'in the 2nd millennium', 'the 2nd millennium'],
  ['XXXX', 'date unknown', 'date unknown', 'date unknown'],
  ['2004-XX', '2004', 'in 2004', '2004'],
  ['2004-06-XX', 'June 2004', 'in June 2004', 'Jun 2004'],
  [
    'XXXX-12-25',
    '25 December, year unknown',
    'on 25 December, year unknown',
    '25 Dec, year unknown',
  ],
  ['156X-12-25', '25 December in the 1560s', 'on 25 December in the 1560s', '25 Dec in the 1560s'],
  ['156X-12', 'December in the 1560s', 'in December in the 1560s', 'Dec in the 1560s'],
  ['2001-21', 'spring 2001', 'in spring 2001', 'spring 2001'],
  ['2001-32', 'southern winter 2001', 'in southern winter 2001', 'southern winter 2001'],
  [
    '2001-34',
    'the second quarter of 2001',
    'in the second quarter of 2001',
    'the second quarter of 2001',
  ],
  ['0000', '1 BCE', 'in 1 BCE', '1 BCE'],
  ['-0499', '500 BCE', 'in 500 BCE', '500 BCE'],
  ['-0043-03-15', '15 March 44 BCE', 'on 15 March 44 BCE', '15 Mar 44 BCE'],
  ['0476', '476 CE', 'in 476 CE', '476 CE'],
  ['Y12023', '12,023 CE', 'in 12,023 CE', '12,023 CE'],
  ['Y-66E6', '66 million BCE', 'in 66 million BCE', '66 million BCE'],
  ['Y-13800000000', '13.8 billion BCE', 'in 13.8 billion BCE', '13.8 billion BCE'],
  [
    '2012-01-18/2012-01-25',
    '18 to 25 January 2012',
    'from 18 to 25 January 2012',
    '18 to 25 Jan 2012',
  ],
  [
    '2012-03-30/2012-04-01',
    '30 March to 1 April 2012',
    'from 30 March to 1 April 2012',
    '30 Mar to 1 Apr 2012',
  ],
  ['2012-04/2012-07', 'April to July 2012', 'from April to July 2012', 'Apr to Jul 2012'],
  [
    '2013-07-01/2023-12-31',
    '1 July 2013 to 31 December 2023',
    'from 1 July 2013 to 31 December 2023',
    '1 Jul 2013 to 31 Dec 2023',
  ],
  [
    '2012-04~/2012-07',
    'about April 2012 to July 2012',
    'from about April 2012 to July 2012',
    'about Apr 2012 to Jul 2012',
  ],
  [
    '2012-04-01/2012-07',
    '1 April 2012 to July 2012',
    'from 1 April 2012 to July 2012',
    '1 Apr 2012 to Jul 2012',
  ],
  ['2012/2012', '2012', 'in 2012', '2012'],
  ['2012/2014', '2012 to 2014', 'from 2012 to 2014', '2012 to 2014'],
  ['2021-12/..', 'since December 2021', 'since December 2021', 'since Dec 2021'],
  ['2015~/..', 'since about 2015', 'since about 2015', 'since about 2015'],
  ['../2021-12', 'until December 2021', 'until December 2021', 'until Dec 2021'],
  ['2004/', 'from 2004, end unknown', 'from 2004, end unknown', 'from 2004, end unknown'],
  ['/2004', 'until 2004, start unknown', 'until 2004, start unknown', 'until 2004, start unknown'],
  ['../..', 'date unknown', 'date unknown', 'date unknown'],
  ['[1667,1668,1670]', '1667, 1668 or 1670', 'in 1667, 1668 or 1670', '1667, 1668 or 1670'],
  ['{1667,1668}', '1667 and 1668', 'in 1667 and 1668', '1667 and 1668'],
  ['{1667,1670..1672}', '1667 and 1670 to 1672', '1667 and 1670 to 1672', '1667 and 1670 to 1672'],
  ['[..1984]', '1984 or before', '1984 or before', '1984 or before'],
  ['[1760-12..]', 'December 1760 or after', 'December 1760 or after', 'Dec 1760 or after'],
  ['{..1984}', 'until 1984', 'until 1984', 'until 1984'],
  [
    '2023-09-17T14:30',
    '17 September 2023, 14:30 UTC',
    'on 17 September 2023, 14:30 UTC',
    '17 Sep 2023, 14:30 UTC',
  ],
  [
    '2024-01-01T01:30:15+02:00',
    '31 December 2023, 23:30:15 UTC',
    'on 31 December 2023, 23:30:15 UTC',
    '31 Dec 2023, 23:30:15 UTC',
  ],
];

for (const [text, bare, sentence, short] of wordings) {
  test(`${text} is told as "${bare}"`, () => {
    const date = parseEdtf(text);
    assert.equal(describeDate(date, enDates), bare);
    assert.equal(describeDateInSentence(date, enDates), sentence);
    assert.equal(shortDate(date, enDates), short);
  });
}

test('an open end is told as of now', () => {
  const now = Date.UTC(2023, 11, 31);
  const told = (text: string): string => describeDate(parseEdtf(text), enDates, now);
  assert.equal(told('2013-07-01/..'), 'from 1 July 2013, still going on on 31 December 2023');
  assert.equal(told('2030/..'), 'from 2030');
  assert.equal(told('2013-07-01'), '1 July 2013');
});

test('a day is told as date-fns formats it at noon where the reader is, wherever that is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const noon = new Date(year, month - 1, day, 12);
        const date = parseEdtf(format(noon, 'yyyy-MM-dd'));
        assert.equal(describeDate(date, enDates), format(noon, 'd MMMM yyyy', { locale: enGB }));
        assert.equal(shortDate(date, enDates), format(noon, 'd MMM yyyy', { locale: enGB }));
      },
    ),
  );
});

test('a language decides the order of what a stretch shares', () => {
  const yearFirst = {
    ...enDates,
    long: { ...enDates.long, daysInMonth: ['y MMMM d', "d 'ri'"] as const },
  };
  assert.equal(
    describeDate(parseEdtf('2012-01-18/2012-01-25'), yearFirst),
    '2012 January 18 to 25 ri',
  );
});

const underYear: readonly (readonly [edtf: string, words: string])[] = [
  ['2012-01-17', '17 January'],
  ['2012-01', 'January'],
  ['2012', '2012'],
  ['2012-06-30~', 'about 30 June'],
  ['2012-01-18/2012-01-25', '18 to 25 January'],
  ['2012-03-30/2012-04-01', '30 March to 1 April'],
  ['2012-04/2012-07', 'April to July'],
  ['2012-12-30/2013-01-02', '30 December 2012 to 2 January 2013'],
  ['2012-04/..', 'since April 2012'],
  ['../2012-04-01', 'until 1 April 2012'],
  ['2012-02-01T10:30Z', '1 February 2012, 10:30 UTC'],
];
for (const [edtf, words] of underYear) {
  test(`under its year ${edtf} is "${words}"`, () => {
    assert.equal(describeDateUnderYear(parseEdtf(edtf), enDates), words);
  });
}
