import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { clickMiddle } from '../pages/click-middle.js';
import { settle } from '../pages/settle.js';

declare global {
  // Read from outside the page.
  var breaches: string[];
}

/** Opens all that the timeline has, and fails where any of it breaks the policy that the page came with. */
export async function assertPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.breaches = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      globalThis.breaches.push(
        `${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`,
      );
    });
  });
  const answer = await page.reload();
  // A policy that was not sent is kept by every page.
  assert.match(answer?.headers()['content-security-policy'] ?? '', /trusted-types lit-html/);
  await page.locator('.target').first().waitFor();
  assert.match((await page.locator('script').getAttribute('integrity')) ?? '', /^sha384-.{64}$/);
  await openCard(page);
  await openFilters(page);
  await openTable(page);
  await openChapters(page);
  await readSections(page);
  assert.deepEqual(await page.evaluate(() => globalThis.breaches), []);
}

async function openCard(page: Page): Promise<void> {
  await clickMiddle(page, page.locator('.target[data-id]').first());
  await page.locator('.card svg.locator').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.card').waitFor({ state: 'detached' });
}

async function openFilters(page: Page): Promise<void> {
  await press(page, 'Filters');
  await page.locator('.filters .chip').first().click();
  await page.locator('.filters .chip').first().click();
  await page.getByRole('searchbox').fill('Léré');
  await settle(page);
  await page.getByRole('searchbox').fill('');
  await press(page, 'Filters');
}

async function openTable(page: Page): Promise<void> {
  await press(page, 'Table');
  const download = page.waitForEvent('download');
  await page.locator('[part~=table] button', { hasText: 'CSV' }).click();
  await (await download).delete();
  await press(page, 'Table');
  await press(page, 'Help and keys');
  await page.keyboard.press('Escape');
}

async function openChapters(page: Page): Promise<void> {
  const story = page.locator('[part~=story]');
  await story.getByRole('button', { name: 'Start' }).click();
  await story.getByRole('button', { name: 'Next' }).first().click();
  await settle(page);
}

async function readSections(page: Page): Promise<void> {
  const sections = await page.locator('conflict-timeline-story > section').all();
  for (const section of sections) {
    await section.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await section.and(page.locator('[data-current]')).waitFor();
  }
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator('[part~=toolbar]').getByRole('button', { name }).first().click();
  await settle(page);
}
