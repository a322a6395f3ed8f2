import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page, Route } from 'playwright';
import { servePages } from './serve-page.js';

const DETAILS = 'conflict-timeline-details.min.js';
const FEED = '/dist/feeds/sahel.json';
const FIRST = 'conflict-timeline .target[data-id]';
const CARD = 'conflict-timeline .card-title';
const MISSING = 'could not be loaded';

const openPage = await servePages();

test('the details are not asked for before there is a picture, and then by themselves', async (t) => {
  const feed = hold();
  const { page, requests } = await open(t, (page) => page.route(`**${FEED}`, feed.route));
  await page.locator('conflict-timeline .skeleton').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  assert.deepEqual(requests, []);
  const asked = page.waitForRequest(`**/${DETAILS}`);
  feed.release();
  await asked;
  assert.ok(await page.locator(FIRST).first().isVisible());
  assert.equal(requests.length, 1);
});

test('the details are asked for as soon as a reader comes with the pointer', async (t) => {
  const feed = hold();
  const { page, requests } = await open(t, (page) => page.route(`**${FEED}`, feed.route));
  await page.locator('conflict-timeline .skeleton').waitFor();
  const asked = page.waitForRequest(`**/${DETAILS}`);
  await page.locator('conflict-timeline').hover();
  await asked;
  assert.equal(requests.length, 1);
  feed.release();
});

test('what a reader opens while the details are on their way is there when they come', async (t) => {
  const details = hold();
  const { page, problems } = await open(t, (page) => page.route(`**/${DETAILS}`, details.route));
  const target = page.locator(FIRST).first();
  await target.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Table' }).click();
  await target.waitFor();
  assert.equal(await page.locator(CARD).count(), 0);
  details.release();
  await page.locator(CARD).waitFor();
  await page.locator('conflict-timeline .events').waitFor();
  await target.waitFor({ state: 'detached' });
  assert.deepEqual(problems, []);
});

test('an event that is linked to is waited for, and the feed told of without it', async (t) => {
  const details = hold();
  const { page } = await open(
    t,
    (page) => page.route(`**/${DETAILS}`, details.route),
    'selected="2012-03-21-mali-coup"',
  );
  await page.locator(FIRST).first().waitFor();
  const arrived = page.evaluate(async () => {
    const timeline = document.querySelector('conflict-timeline');
    await timeline?.updateComplete;
    return timeline?.shadowRoot?.querySelector('.card-title')?.textContent.trim();
  });
  details.release();
  assert.ok(await arrived);
});

test('where the details do not come the reader is told, the chart works, and the next act tries again', async (t) => {
  let works = false;
  const { page } = await open(t, (page) =>
    page.route(`**/${DETAILS}`, (route) => (works ? route.continue() : route.abort())),
  );
  await page.locator(FIRST).first().click();
  await page.getByText(MISSING).first().waitFor();
  const before = await shownWindow(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  assert.notDeepEqual(await shownWindow(page), before);
  works = true;
  await page.locator(FIRST).last().click();
  await page.locator(CARD).waitFor();
  assert.equal(await page.locator('conflict-timeline .stale').count(), 0);
});

test('where the details do not come, a button tries again', async (t) => {
  let works = false;
  const { page } = await open(t, (page) =>
    page.route(`**/${DETAILS}`, (route) => (works ? route.continue() : route.abort())),
  );
  await page.getByRole('button', { name: 'Table' }).click();
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  works = true;
  await again.click();
  await page.locator('conflict-timeline .events').waitFor();
});

test('where what keeps links does not come, the timeline is shown without, and the console told', async (t) => {
  const told: string[] = [];
  const { page } = await open(
    t,
    async (page) => {
      page.on('console', (message) => told.push(message.text()));
      await page.route('**/conflict-timeline-links.min.js', (route) => route.abort());
    },
    'deep-link="sahel"',
  );
  await page.locator(FIRST).first().waitFor();
  assert.ok(told.some((text) => text.includes('deep-link')));
});

const shownWindow = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.stringify(document.querySelector('conflict-timeline')?.view));

async function open(
  t: TestContext,
  route: (page: Page) => Promise<unknown>,
  attributes = '',
): Promise<{ page: Page; requests: readonly string[]; problems: readonly string[] }> {
  const requests: string[] = [];
  const body = `<!doctype html>
    <html lang="en">
      <title>Details</title>
      <link rel="icon" href="/docs/timeline.png" />
      <script type="module" src="/dist/conflict-timeline.min.js"></script>
      <body><conflict-timeline src="${FEED}" ${attributes}></conflict-timeline></body>
    </html>`;
  const { page, problems } = await openPage(t, 'details.html', {
    reducedMotion: 'reduce',
    prepare: async (page) => {
      page.on('request', (request) => {
        if (request.url().endsWith(DETAILS)) requests.push(request.url());
      });
      await page.route('**/details.html', (route) =>
        route.fulfill({ contentType: 'text/html', body }),
      );
      await route(page);
    },
  });
  return { page, requests, problems };
}

/** A request that is held back until it is released. */
function hold(): { route: (route: Route) => Promise<void>; release: () => void } {
  const gate = new AbortController();
  const released = new Promise((resolve) => gate.signal.addEventListener('abort', resolve));
  return {
    route: async (route) => {
      await released;
      await route.continue();
    },
    release: () => gate.abort(),
  };
}
