import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { ucdpFeed } from '../data/ucdp-feed.js';
import { expandList } from './expand-list.js';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';

const ALL = 1_541;
const PAGE = `<!doctype html>
  <html lang="en">
    <link rel="icon" href="data:," />
    <script type="module" src="/dist/conflict-timeline.min.js"></script>
    <conflict-timeline src="ucdp.json"></conflict-timeline>
  </html>`;

const openPage = await servePages();

for (const width of [1160, 720, 360]) {
  test(`at ${width} px the buttons of a feed of 1,541 events stand for all of them, before and after a zoom`, async (t) => {
    const { page, problems } = await openPage(t, 'ucdp.html', {
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      prepare: serveUcdp,
    });
    await page.locator('conflict-timeline .target').first().waitFor();
    await expandList(page);
    assert.equal(await eventsInView(page), ALL);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await settle(page);
    assert.ok((await eventsInView(page)) < ALL);
    await page.getByRole('button', { name: 'Show all' }).click();
    await settle(page);
    assert.equal(await eventsInView(page), ALL);
    assert.deepEqual(problems, []);
  });
}

async function serveUcdp(page: Page): Promise<void> {
  await page.route('**/ucdp.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.route('**/ucdp.json', (route) => route.fulfill({ json: ucdpFeed }));
}

/** One for each button of an event, and what each button of several counts; every event is in one lane only. */
function eventsInView(page: Page): Promise<number> {
  return page
    .locator('conflict-timeline .target')
    .evaluateAll((targets) =>
      targets.reduce((sum, target) => sum + Number(target.getAttribute('data-count') ?? 1), 0),
    );
}
