import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EdtfError } from '../../src/time/edtf-error.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';

const refused: readonly (readonly [text: string, message: RegExp, hint: RegExp])[] = [
  ['', /empty/, /"2023-09-17"/],
  [' ', /no date/, /"2023-09-17"/],
  ['hello', /"hello" is no date/, /"2023-09-17"/],
  ['2023-13', /month 13 does not exist/, /01 to 12: "2023-12"/],
  ['2023-00', /month 00 does not exist/, /"2023" where it is not known/],
  ['2023-1X-31X', /no date/, /"2023-09-17"/],
  ['2012-13', /month 13 does not exist/, /"2012\/2013"/],
  ['2001-42', /month 42 does not exist/, /"2001-12"/],
  ['2001-2X', /month 2X does not exist/, /"2001-12"/],
  ['2023-17-09', /month 17 does not exist/, /"2023-09-17"/],
  ['2023-01-00', /day 00 of 2023-01/, /"2023-01" where it is not known/],
  ['2023-02-30', /day 30 of 2023-02/, /"2023-02-28"/],
  ['2023-02-29', /day 29 of 2023-02/, /"2023-02-28"/],
  ['1900-02-29', /day 29 of 1900-02/, /"1900-02-28"/],
  ['2024-02-30', /day 30 of 2024-02/, /"2024-02-29"/],
  ['2023-04-31', /day 31 of 2023-04/, /"2023-04-30"/],
  ['XXX1-02-29', /day 29 of XXXX-02/, /last day/],
  ['2023-02-3X', /day 3X of 2023-02/, /01 to 28/],
  ['-0000', /-0000 does not exist/, /"0000"/],
  ['2023-09-17T24:00:00Z', /hour 24 does not exist/, /00:00 of the next day/],
  ['2023-09-17T14:60Z', /minute 60 does not exist/, /00 to 59/],
  ['2023-09-17T14:30:60Z', /second 60 does not exist/, /leap seconds/],
  ['2023-09-17T14:30+24:00', /zone hour 24/, /00 to 23/],
  ['2023-09-17T', /no time of day/, /"2023-09-17T14:30Z"/],
  ['2023-09-XXT14:30Z', /needs an exact day/, /leave the time out/],
  ['2023-09-17~T14:30Z', /needs an exact day/, /leave the time out/],
  ['2023-09T14:30Z', /no date/, /"2023-09-17"/],
  ['2005/2004', /2004 is before 2005/, /"2004\/2005"/],
  ['2023-09-18/2023-09-17', /is before/, /"2023-09-17\/2023-09-18"/],
  ['[1672..1670]', /is before/, /start first/],
  ['/', /neither start nor end/, /"2023\/\.\."/],
  ['2004/2005/2006', /one slash/, /start and end/],
  ['[1667,1668', /brackets/, /"\[1667,1668\]"/],
  ['1667,1668]', /brackets/, /"\[1667,1668\]"/],
  ['{1667,1668]', /brackets/, /"\{1667,1668\}"/],
  ['1667,1668', /brackets/, /"\[1667,1668\]"/],
  ['[]', /empty/, /"2023"/],
  ['[1667,]', /empty/, /"2023"/],
  ['[..]', /no range/, /"1670\.\.1672"/],
  ['[1667,..1670]', /open amid/, /first/],
  ['[1667..,1670]', /open amid/, /last/],
  ['[[1667],1668]', /no date/, /"2023"/],
  ['Y2004', /more than four digits/, /"2004"/],
  ['Y12345-03', /stands alone/, /"Y12345"/],
  ['1950S2-05', /stands alone/, /"1950S2"/],
  ['1950S0', /S0 does not fit/, /S1 to S4/],
  ['1950S5', /S5 does not fit/, /S1 to S4/],
  ['19XXS2', /X and S/, /"19XX"/],
  ['Y1E400', /too large/, /Y1E297/],
  // Near misses
  ['2023/9/1', /order/, /write "2023-09-01"/],
  ['2023.09.01', /order/, /write "2023-09-01"/],
  ['17.09.2023', /order/, /write "2023-09-17"$/],
  ['09/17/2023', /order/, /write "2023-09-17"$/],
  ['03/04/2023', /order/, /write "2023-04-03" or "2023-03-04"$/],
  ['9/2023', /order/, /write "2023-09"/],
  ['2023/09', /order/, /write "2023-09"/],
  ['20230917', /order/, /write "2023-09-17"/],
  ['2023-9-1', /digits/, /write "2023-09-01"/],
  ['2023-9', /digits/, /write "2023-09"/],
  ['476', /four digits/, /write "0476"/],
  ['12023', /begins with Y/, /write "Y12023"/],
  ['+2023', /plus/, /write "2023"/],
  ['2012–2023', /slash/, /write "2012\/2023"/],
  ['2012-2023', /slash/, /write "2012\/2023"/],
  ['2012 - 2023', /slash/, /write "2012\/2023"/],
  ['2012-01-18 to 2012-01-25', /slash/, /write "2012-01-18\/2012-01-25"/],
  ['1670..1672', /slash/, /write "1670\/1672"/],
  ['2004/open', /open/, /write "2004\/\.\."/],
  ['2012-present', /open/, /write "2012\/\.\."/],
  ['unknown/2004', /unknown/, /write "\/2004"/],
  ['2004/unknown', /unknown/, /write "2004\/"/],
  ['199u', /capital/, /write "199X"/],
  ['196x', /capital/, /write "196X"/],
  ['1984-uu', /capital/, /write "1984-XX"/],
  ['y170000002', /capital/, /write "Y170000002"/],
  ['y-17e7', /capital/, /write "Y-17E7"/],
  ['2004?~', /%/, /write "2004%"/],
  ['ca. 2015', /about/, /write "2015~"/],
  ['(2004)-06', /parentheses/, /write "2004-06"/],
  ['2023 - 09 - 17', /spaces/, /write "2023-09-17"/],
  [' 2023-09-17', /spaces/, /write "2023-09-17"/],
  ['2023\u201109\u201117', /hyphens/, /write "2023-09-17"/],
  ['September 2023', /digits/, /write "2023-09"/],
  ['17 September 2023', /digits/, /write "2023-09-17"/],
  ['Sept. 17, 2023', /digits/, /write "2023-09-17"/],
  ['17-Sep-2023', /digits/, /write "2023-09-17"/],
  ['spring 2001', /digits/, /write "2001-21"/],
  ['2023-Q3', /digits/, /write "2023-35"/],
  ['the 1990s', /X/, /write "199X"/],
  ['500 BC', /negative/, /write "-0499"/],
  ['1 BCE', /negative/, /write "0000"/],
  ['2023-W37', /weeks/, /write "2023-09-11\/2023-09-17"/],
  ['2020-W53-7', /weeks/, /write "2021-01-03"/],
  ['2023-260', /through the year/, /write "2023-09-17"/],
  ['2023-09-17 14:30', /T joins/, /write "2023-09-17T14:30"/],
  ['2023-09-17T14:30+0200', /colon/, /write "2023-09-17T14:30\+02:00"/],
  ['2023-9-1/2023-9-5', /digits/, /write "2023-09-01\/2023-09-05"/],
  ['[2023-9-1,2023-09-05]', /digits/, /write "\[2023-09-01,2023-09-05\]"/],
];

for (const [text, message, hint] of refused) {
  test(`"${text}" is refused with what is wrong and how to write it`, () => {
    const error = refusal(text);
    assert.match(error.message, message);
    assert.match(error.hint, hint);
  });
}

test('what is no string is refused by name', () => {
  for (const value of [2023, null, undefined, {}, ['2023'], new Date(0)]) {
    assert.match(refusal(value as string).message, /a date is a string/);
  }
  assert.match(refusal(476 as unknown as string).hint, /"0476"/);
});

test('a proposed date is always sound', () => {
  const pieces = fc.constantFrom(
    ...'0 1 2 9 31 2023 - / . .. , [ ] { } X u ~ ? % T Z Y E S : + May open unknown BC to –'.split(
      ' ',
    ),
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const error = attempt(parts.join(''));
      if (!error?.hint.startsWith('write "')) return;
      for (const [, proposal = ''] of error.hint.matchAll(/"([^"]*)"/g)) parseEdtf(proposal);
    }),
    { numRuns: 2000 },
  );
});

test('any text is read or refused with an EdtfError', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      attempt(text);
    }),
  );
});

for (const text of [
  '['.repeat(1e6),
  '2004,'.repeat(2e5),
  `Y${'9'.repeat(900)}`,
  'X'.repeat(1000),
  `${'a'.repeat(99)}`,
  '[..'.repeat(300),
  ' '.repeat(100),
  `[${Array.from({ length: 90 }, () => 'XXX1-02-29').join(',')}]`,
]) {
  test(`hostile text "${text.slice(0, 12)}" of ${text.length} characters is refused soon`, () => {
    const begin = performance.now();
    assert.ok(refusal(text).message.length < 200);
    assert.ok(performance.now() - begin < 500);
  });
}

function refusal(text: string): EdtfError {
  const error = attempt(text);
  assert.ok(error, 'is refused');
  return error;
}

function attempt(text: string): EdtfError | undefined {
  try {
    parseEdtf(text);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof EdtfError && error instanceof RangeError, String(error));
    assert.equal(error.name, 'EdtfError');
    assert.ok(error.message && error.hint);
    return error;
  }
}
