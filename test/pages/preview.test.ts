import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright';
import { temporaryFiles } from '../cli/temporary-files.js';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';
import { startPreview } from './start-preview.js';

const openPage = await servePages();

const EVENTS = [
  { id: 'a', date: '2021-03-01', title: 'First event', importance: 5 },
  { id: 'b', date: '2022-06-15', title: 'Second event', importance: 5 },
  { id: 'c', date: '2023-09-17', title: 'Third event', importance: 5 },
];

const feedText = (title: string, events: readonly object[] = EVENTS): string =>
  JSON.stringify({ version: '1.0', title, events }, null, 2);

async function openPreview(t: TestContext, text: string, args: readonly string[] = []) {
  const path = await temporaryFiles(t, { 'feed.json': text });
  const file = path('feed.json');
  const preview = await startPreview(t, [file, ...args]);
  const opened = await openPage(t, preview.url, { hosts: [preview.url], reducedMotion: 'reduce' });
  return { ...opened, ...preview, file, path };
}

/** Chromium at times calls a request cancelled whose answer was read to its end before the connection was done with. */
const isReal = (problem: string): boolean =>
  !/^request failed: \S+\/feed net::ERR_ABORTED$/.test(problem);

const headline = (page: Page, words: string) =>
  page.getByRole('heading', { name: words, exact: true }).waitFor();

const state = (page: Page) =>
  page.evaluate(() => {
    const timeline = document.querySelector('conflict-timeline');
    return { selected: timeline?.selected, view: JSON.stringify(timeline?.view) };
  });

test('the timeline is shown under the strictest policy, and the list says that all is well', async (t) => {
  const { page, problems, file } = await openPreview(t, feedText('As it began'));
  await headline(page, 'As it began');
  await page.getByText(`${file}: no problems; 3 events can be read.`).waitFor();
  assert.equal(await page.locator('.rows li').count(), 0);
  assert.deepEqual(problems.filter(isReal), []);
});

test('each problem stands below with line, column, what is wrong and the remedy', async (t) => {
  const bad = { id: 'd', date: '2023-13-01', title: '<img src=x onerror=alert(1)>' };
  const { page } = await openPreview(t, feedText('Bad date', [...EVENTS, bad]));
  const row = page.locator('.rows li');
  await row.waitFor();
  assert.equal(
    (await row.innerText()).replaceAll('\n', ' '),
    '25:15 error events[3].date "2023-13-01": month 13 does not exist. ' +
      'Here is how: the month comes before the day: "2023-01-13".',
  );
});

const SAVES: readonly [how: string, save: (file: string, text: string) => Promise<void>][] = [
  ['written', (file, text) => writeFile(file, text)],
  [
    'replaced by another that is renamed',
    async (file, text) => {
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    },
  ],
  [
    'taken away and written anew',
    async (file, text) => {
      await rm(file);
      await writeFile(file, text);
    },
  ],
];

for (const [how, save] of SAVES) {
  test(`a file that is ${how} is shown at once, at the reader's place, its card open`, async (t) => {
    const { page, file } = await openPreview(t, feedText('As it began'));
    await headline(page, 'As it began');
    await page.evaluate(() => {
      const timeline = document.querySelector('conflict-timeline');
      timeline?.zoomTo('2022', '2023');
      timeline?.select('b');
    });
    await settle(page);
    const before = await state(page);
    await save(file, feedText('As it went on'));
    await headline(page, 'As it went on');
    await settle(page);
    assert.deepEqual(await state(page), before);
    assert.equal(before.selected, 'b');
  });
}

test('a text that is no feed keeps the last picture and is named; mended, it is shown', async (t) => {
  const { page, file, problems } = await openPreview(t, feedText('Good'));
  await headline(page, 'Good');
  await writeFile(file, `${feedText('Cut off').slice(0, -2)},`);
  await page.getByText('The timeline above is that of the last good text.').waitFor();
  assert.match(await page.locator('.rows li').innerText(), /^23:5 error/);
  await headline(page, 'Good');
  await writeFile(file, feedText('Mended'));
  await headline(page, 'Mended');
  await page.waitForFunction(() => document.querySelector('.kept')?.textContent === '');
  assert.deepEqual(problems.filter(isReal), []);
});

test('a file that goes away is named, and shown again when it is back', async (t) => {
  const { page, file } = await openPreview(t, feedText('Here'));
  await headline(page, 'Here');
  await rm(file);
  await page.locator('.summary', { hasText: 'there is no such file' }).waitFor();
  await writeFile(file, feedText('Here again'));
  await headline(page, 'Here again');
});

test('a feed that was never good is told of, and comes when it is mended', async (t) => {
  const { page, file } = await openPreview(t, '{');
  await page.locator('.rows li', { hasText: '1:2 error' }).waitFor();
  await writeFile(file, feedText('At last'));
  await headline(page, 'At last');
});

test('a file in another format is converted, and what was left out is told of', async (t) => {
  const { page } = await openPreview(t, 'date,title\n2023-09-17,From a table\nsoon,Lost\n');
  await page.locator('.summary', { hasText: 'read as csv; 1 of 2 entries taken' }).waitFor();
  assert.match(await page.locator('.rows li').innerText(), /^row 3\.date left out /);
  await page.getByRole('button', { name: /^From a table/ }).waitFor();
});

test('--lang and --theme are the timeline’s', async (t) => {
  const { page } = await openPreview(t, feedText('Dark'), ['--lang', 'fr', '--theme', 'dark']);
  await headline(page, 'Dark');
  const timeline = page.locator('conflict-timeline');
  assert.equal(await timeline.getAttribute('lang'), 'fr');
  assert.equal(await timeline.getAttribute('theme'), 'dark');
  const scheme = await page.evaluate(() => getComputedStyle(document.body).colorScheme);
  assert.equal(scheme, 'dark');
});

test('Ctrl+C ends it with code 0, while a page is open', async (t) => {
  const { page, stop } = await openPreview(t, feedText('Open'));
  await headline(page, 'Open');
  assert.equal(await stop(), 0);
  await page.locator('.kept', { hasText: 'The preview was ended' }).waitFor();
});

const REFUSED: readonly [what: string, status: number, options: object][] = [
  ['a path out of the folder', 404, { path: '/../package.json' }],
  ['an encoded path out of the folder', 404, { path: '/locales/..%2f..%2fpackage.json' }],
  ['a hidden file', 404, { path: '/.env.js' }],
  ['a script that is not there', 404, { path: '/other.js' }],
  ['another host’s name', 403, { headers: { host: 'evil.example' } }],
  ['a request that is no GET', 405, { method: 'POST' }],
];

test('only the preview’s own addresses are answered, and only to this machine', async (t) => {
  const path = await temporaryFiles(t, { 'feed.json': feedText('Safe') });
  const { url } = await startPreview(t, [path('feed.json')]);
  for (const [what, status, options] of REFUSED)
    assert.equal(await ask(url, options), status, what);
});

function ask(url: string, options: object): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}
