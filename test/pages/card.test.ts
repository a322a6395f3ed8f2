import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Locator, Page } from 'playwright';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';

const ARTICLE = 'examples/article/';
const MAP = 'conflict-timeline-locator.min.js';
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1160, height: 900 } };

const openPage = await servePages();

for (const [name, options] of Object.entries({ 'a phone': PHONE, 'a desk': DESK })) {
  test(`on ${name} the map of countries is loaded by the first card with a place, once`, async (t) => {
    const { page, requests, problems } = await openArticle(t, options);
    assert.deepEqual(requests, []);
    await openEvent(page);
    await page.locator('conflict-timeline svg.locator').waitFor();
    assert.equal(requests.length, 1);
    await page.locator('conflict-timeline .card-steps button').last().click();
    await page.locator('conflict-timeline .card svg.locator').waitFor();
    assert.equal(requests.length, 1);
    assert.deepEqual(problems, []);
  });
}

test('where the map of countries does not come, the card is there without it', async (t) => {
  const { page } = await openArticle(t, {
    ...DESK,
    prepare: (page) => page.route(`**/${MAP}`, (route) => route.abort()),
  });
  await openEvent(page);
  await page.locator('conflict-timeline .card .locator').waitFor({ state: 'detached' });
  assert.ok(await page.locator('conflict-timeline .card-title').isVisible());
});

test('on a phone a tap opens a sheet, Escape closes it, and the article stays where it is', async (t) => {
  const { page } = await openArticle(t, PHONE);
  const target = firstEvent(page);
  const id = await target.getAttribute('data-id');
  await target.scrollIntoViewIfNeeded();
  await settle(page);
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 0);
  await target.tap();
  const sheet = page.locator('conflict-timeline dialog.card');
  await sheet.waitFor();
  assert.ok(await sheet.evaluate((dialog) => dialog.matches(':modal:focus')));
  assert.equal(await page.evaluate(() => scrollY), before);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await settle(page);
  assert.equal(await page.evaluate(() => scrollY), before);
  assert.equal(await page.locator('conflict-timeline .target:focus').getAttribute('data-id'), id);
});

async function openArticle(t: TestContext, options: Parameters<typeof openPage>[2]) {
  const requests: string[] = [];
  const opened = await openPage(t, ARTICLE, {
    reducedMotion: 'reduce',
    ...options,
    prepare: async (page) => {
      page.on('request', (request) => {
        if (request.url().endsWith(MAP)) requests.push(request.url());
      });
      await options?.prepare?.(page);
    },
  });
  await opened.page.locator('conflict-timeline .target').first().waitFor();
  await settle(opened.page);
  return { ...opened, requests };
}

/** The first event that is drawn by itself. */
function firstEvent(page: Page): Locator {
  return page.locator('conflict-timeline .target[data-id]').first();
}

async function openEvent(page: Page): Promise<void> {
  await firstEvent(page).evaluate((target) => (target as HTMLElement).click());
  await page.locator('conflict-timeline .card').waitFor();
}
