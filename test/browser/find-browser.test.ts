import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { findBrowser } from './find-browser.mjs';

/** What a machine has, and what is found on it. */
const MACHINES = [
  {
    name: 'Debian with Chromium and Chrome takes the free one',
    platform: 'linux',
    programs: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    found: '/usr/bin/chromium',
  },
  {
    name: 'Linux with a browser only on the PATH',
    platform: 'linux',
    env: { PATH: ['/bin', '/opt/own'].join(delimiter) },
    programs: [join('/opt/own', 'google-chrome')],
    found: join('/opt/own', 'google-chrome'),
  },
  {
    name: 'macOS with Edge',
    platform: 'darwin',
    programs: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    found: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  },
  {
    name: 'Windows with Chrome for one user',
    platform: 'win32',
    env: { LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' },
    programs: ['C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    found: 'C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'CHROME_PATH goes before all others',
    platform: 'linux',
    env: { CHROME_PATH: '/own/chrome' },
    programs: ['/usr/bin/chromium', '/own/chrome'],
    found: '/own/chrome',
  },
  { name: 'a bare machine', platform: 'linux', programs: [], found: undefined },
] as const;

for (const machine of MACHINES) {
  test(`a browser is looked for where it is installed: ${machine.name}`, () => {
    const programs: readonly string[] = machine.programs;
    const found = findBrowser({
      platform: machine.platform,
      env: 'env' in machine ? machine.env : {},
      isProgram: (path: string) => programs.includes(path),
    });
    assert.equal(found, machine.found);
  });
}

test('a CHROME_PATH that leads nowhere is an error, and not passed over', () => {
  const machine = { env: { CHROME_PATH: '/gone' }, isProgram: (path: string) => path !== '/gone' };
  assert.throws(() => findBrowser(machine), /CHROME_PATH is \/gone, but no program is there/);
});
