import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { readFeed } from '../../src/feed/read-feed.js';
import { readCsv } from '../convert/read-csv.js';
import { SAHEL } from '../convert/sahel.js';
import { servePages } from './serve-page.js';

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const PAGE = `<!doctype html>
  <html lang="en">
    <title>The table</title>
    <link rel="icon" href="/docs/timeline.png" />
    <script type="module" src="/dist/conflict-timeline.min.js"></script>
    <conflict-timeline src="/dist/feeds/sahel.json"></conflict-timeline>
  </html>`;

const openPage = await servePages();

/** A page as strict as the contract has it. */
const prepare = (page: Page): Promise<unknown> =>
  page.route('**/table.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: PAGE,
      headers: { 'content-security-policy': POLICY },
    }),
  );

test('the events can be taken away as CSV and as JSON, under a strict policy', async (t) => {
  const { page, problems } = await openPage(t, 'table.html', { prepare });
  await page.getByRole('button', { name: 'Table' }).click();
  const [csvName, csv] = await download(page, 'Download CSV');
  assert.equal(csvName, 'war-in-the-sahel-2012-2023-2023-12-31.csv');
  assert.equal(csv.codePointAt(0), 0xfeff);
  const [, ...rows] = readCsv(csv.slice(1));
  const ids = SAHEL.events.map(({ id }) => id);
  assert.deepEqual(rows.map(([id]) => id ?? '').sort(), ids.sort());
  const [jsonName, json] = await download(page, 'Download JSON');
  assert.equal(jsonName, 'war-in-the-sahel-2012-2023-2023-12-31.json');
  const { feed, problems: unread } = readFeed(json);
  assert.deepEqual([feed?.events.length, unread], [ids.length, []]);
  assert.deepEqual(problems, []);
});

test('the browser tells assistive technology a table with its heads, and how it is sorted', async (t) => {
  const { page } = await openPage(t, 'table.html', { prepare });
  await page.getByRole('button', { name: 'Table', pressed: false }).click();
  await page.getByRole('button', { name: 'Table', pressed: true }).waitFor();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = (role: string): string[] =>
    nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map(({ name }) => String(name?.value));
  assert.deepEqual(named('table'), ['104 events, sorted by date, ascending']);
  assert.ok(named('region').includes('104 events, sorted by date, ascending'));
  assert.deepEqual(named('columnheader'), [
    'Date',
    'Event',
    'Lane',
    'Category',
    'Place',
    'Killed',
    'Status',
    'Sources',
  ]);
  const heads = named('rowheader');
  assert.equal(heads.length, SAHEL.events.length);
  assert.ok(heads[0]?.startsWith('MNLA attacks Ménaka'));
});

test('every row is printed, and no control', async (t) => {
  const { page } = await openPage(t, 'table.html', { prepare });
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('.events').waitFor();
  await page.emulateMedia({ media: 'print' });
  const [inner, outer] = await page.evaluate(() => {
    const root = document.querySelector('conflict-timeline')?.shadowRoot;
    const box = root?.querySelector('.table-box');
    return [box?.scrollHeight, box?.clientHeight];
  });
  assert.equal(inner, outer);
  assert.equal(await page.getByRole('button', { name: 'Download CSV' }).count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Table' }).count(), 0);
});

/** Name and text of the file that a button gives. */
async function download(page: Page, name: string): Promise<[name: string, text: string]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
}
