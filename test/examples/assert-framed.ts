import assert from 'node:assert/strict';
import type { OpenedExample } from './example.js';

/** The frame becomes as high as what is in it, and a link of the article opens its event there. */
export async function assertFramed({ page, frame }: OpenedExample): Promise<void> {
  const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  await page.waitForFunction(
    (height) => Math.abs((document.querySelector('iframe')?.clientHeight ?? 0) - height) <= 1,
    height,
  );
  await page.locator('a[href^="#sahel="]').click();
  const title = frame.locator('conflict-timeline .card-title');
  await title.waitFor();
  assert.match((await title.textContent()) ?? '', /MINUSMA completes its withdrawal/);
  await page.waitForFunction(
    (height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height,
    height,
  );
}
