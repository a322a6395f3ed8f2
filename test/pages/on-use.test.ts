import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { servePages } from './serve-page.js';

const READER = 'conflict-timeline-reader.min.js';
const LIST = 'conflict-timeline-list.min.js';
const phone = { viewport: { width: 360, height: 800 } };

const events = [
  { id: 'e1', date: '2012-01-17', title: 'War begins' },
  { id: 'e2', date: '2023-12-31', title: 'It goes on' },
];
const good = { version: '1.0', events };
const faulty = { version: '1.0', events: [...events, { id: 'e3', date: '2023-02-30' }] };

const openPage = await servePages();

test('a good feed is drawn without the script that says what is wrong with one', async (t) => {
  const { page, asked } = await open(t, good);
  await page.locator('conflict-timeline .target').first().waitFor();
  assert.ok(!asked.includes(READER));
});

test('of a faulty feed the good events are drawn, and what is wrong is said', async (t) => {
  const { page, asked, problems } = await open(t, faulty);
  await page.locator('conflict-timeline .target').first().waitFor();
  await page.getByText('2 of 3 events').first().waitFor();
  const found = await page.evaluate(() =>
    document.querySelector('conflict-timeline')?.problems.map(({ path, line }) => [path, line]),
  );
  assert.deepEqual(found, [
    ['events[2].title', 1],
    ['events[2].date', 1],
  ]);
  assert.ok(asked.includes(READER));
  assert.deepEqual(problems, []);
});

test('where the script that says what is wrong does not come, the reader is told and can try again', async (t) => {
  let works = false;
  const { page } = await open(t, faulty, {}, (page) =>
    page.route(`**/${READER}`, (route) => (works ? route.continue() : route.abort())),
  );
  await page.getByText(READER).waitFor();
  works = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('conflict-timeline .target').first().waitFor();
});

test('a wide page does without the reading list', async (t) => {
  const { page, asked } = await open(t, good);
  await page.locator('conflict-timeline .picture').first().waitFor();
  assert.ok(!asked.includes(LIST));
});

test('a page that becomes narrow has its chart until the reading list has come', async (t) => {
  const gate = new AbortController();
  const released = new Promise((resolve) => gate.signal.addEventListener('abort', resolve));
  const { page, problems } = await open(t, good, {}, (page) =>
    page.route(`**/${LIST}`, (route) => released.then(() => route.continue())),
  );
  await page.locator('conflict-timeline .target').first().waitFor();
  const asked = page.waitForRequest(`**/${LIST}`);
  await page.setViewportSize(phone.viewport);
  await asked;
  await page.locator('conflict-timeline .picture').first().waitFor();
  gate.abort();
  await page.locator('conflict-timeline .list .target').first().waitFor();
  assert.deepEqual(problems, []);
});

test('on a phone whose reading list does not come the chart is drawn, and the console told', async (t) => {
  const told: string[] = [];
  const { page } = await open(t, good, phone, async (page) => {
    page.on('console', (message) => told.push(message.text()));
    await page.route(`**/${LIST}`, (route) => route.abort());
  });
  await page.locator('conflict-timeline .picture').first().waitFor();
  await page.locator('conflict-timeline .target').first().waitFor();
  assert.ok(told.some((text) => text.includes(LIST)));
});

async function open(
  t: TestContext,
  feed: object,
  options: BrowserContextOptions = {},
  route: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ page: Page; asked: readonly string[]; problems: readonly string[] }> {
  const asked: string[] = [];
  const body = `<!doctype html>
    <html lang="en">
      <title>On use</title>
      <meta name="viewport" content="width=device-width" />
      <link rel="icon" href="/docs/timeline.png" />
      <script type="module" src="/dist/conflict-timeline.min.js"></script>
      <body><conflict-timeline src="/feed.json"></conflict-timeline></body>
    </html>`;
  const { page, problems } = await openPage(t, 'on-use.html', {
    reducedMotion: 'reduce',
    ...options,
    prepare: async (page) => {
      page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')));
      await page.route('**/on-use.html', (route) =>
        route.fulfill({ contentType: 'text/html', body }),
      );
      await page.route('**/feed.json', (route) => route.fulfill({ json: feed }));
      await route(page);
    },
  });
  return { page, asked, problems };
}
