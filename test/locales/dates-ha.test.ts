import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { SRC } from '../architecture/read-sources.js';
import { checkDates, checkOpenEnds, checkUnderYear } from './check-dates.js';

checkDates('ha', [
  ['2023-09-17', '17 ga Satumba 2023', 'a ranar 17 ga Satumba 2023', '17 Sat 2023'],
  ['2023-02', 'Fabrairu 2023', 'a watan Fabrairu 2023', 'Fab 2023'],
  ['2023', '2023', 'a shekarar 2023', '2023'],
  ['2015~', 'wajen shekarar 2015'],
  ['1984?', 'wataƙila a shekarar 1984'],
  ['1984%', 'wataƙila wajen shekarar 1984'],
  ['199X', 'shekarun 1990', 'a shekarun 1990', 'shekarun 1990'],
  ['12XX', 'ƙarni na 13', 'a ƙarni na 13', 'ƙarni na 13'],
  ['-0499', '500 kafin Miladiyya', 'a shekarar 500 kafin Miladiyya', '500 kafin Miladiyya'],
  ['XXXX', 'ba a san kwanan wata ba'],
  ['2001-34', 'kwata na biyu na 2001', 'a kwata na biyu na 2001', 'kwata na biyu na 2001'],
  [
    '2012-01-18/2012-01-25',
    '18 zuwa 25 ga Janairu 2012',
    'daga 18 zuwa 25 ga Janairu 2012',
    '18 zuwa 25 Jan 2012',
  ],
  ['2012-04/2012-07', 'Afrilu zuwa Yuli 2012', 'daga Afrilu zuwa Yuli 2012', 'Afr zuwa Yul 2012'],
  ['2012/2014', '2012 zuwa 2014', 'daga 2012 zuwa 2014', '2012 zuwa 2014'],
  ['2021-12/..', 'tun daga Disamba 2021', 'tun daga Disamba 2021', 'tun daga Dis 2021'],
  ['../2021', 'har zuwa 2021'],
  ['[1667,1668,1670]', '1667, 1668 ko 1670', 'a shekarar 1667, 1668 ko 1670', '1667, 1668 ko 1670'],
]);

checkOpenEnds('ha', [
  ['2013-07-01/..', 'tun daga 1 ga Yuli 2013, ana ci gaba har 31 ga Disamba 2023'],
  ['2030/..', 'daga 2030'],
]);

checkUnderYear('ha', [['2012-01-18/2012-01-25', '18 zuwa 25 ga Janairu']]);

test('a language that Intl does not know counts as English does, whatever the language of the machine', () => {
  const script = `
    import { createLocale } from ${JSON.stringify(join(SRC, 'locales', 'locale.ts'))};
    import { en } from ${JSON.stringify(join(SRC, 'locales', 'languages', 'en.ts'))};
    const { number, say, dates } = createLocale({ ...en, tag: 'xx' });
    console.log(number(1541), say('events', { n: 2 }), dates.year(2023));
  `;
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { env: { ...process.env, LC_ALL: 'ar_EG.UTF-8' }, encoding: 'utf8' },
  );
  assert.equal(stdout.trim(), '1,541 2 events 2023');
});
