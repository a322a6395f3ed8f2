import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { settle } from '../pages/settle.js';

const BOTH = ['#sahel=2023-09-17-lere-attack', 'septembre=bourem'];

/** Two timelines, each in its language, keep what they show in one address and do not take it from each other. */
export async function assertTwo(page: Page): Promise<void> {
  const [sahel, september] = [page.locator('[lang=en] > *'), page.locator('[lang=fr] > *')].map(
    (within) => within.and(page.locator('conflict-timeline')),
  );
  assert.ok(sahel && september);
  const titles = (): Promise<string[][]> =>
    Promise.all([sahel, september].map((one) => one.locator('.card-title').allInnerTexts()));

  await page.locator('a[href^="#sahel="]').click();
  await sahel.locator('.card-title').waitFor();
  assert.deepEqual(await titles(), [['CMA attacks two army camps in Léré'], []]);

  // A mark, not the link: the link would set the address anew, with its own key alone.
  await september.locator('.target[data-id=bourem]').click();
  await september.locator('.card-title').waitFor();
  const both = [['CMA attacks two army camps in Léré'], ['La CMA attaque le camp de Bourem']];
  assert.deepEqual(await titles(), both);
  const { hash } = new URL(page.url());
  for (const part of BOTH) assert.ok(hash.includes(part), hash);

  await page.goBack();
  await september.locator('.card-title').waitFor({ state: 'detached' });
  await settle(page);
  assert.deepEqual(await titles(), [['CMA attacks two army camps in Léré'], []]);

  await page.goForward();
  await september.locator('.card-title').waitFor();
  await page.reload();
  await sahel.locator('.card-title').waitFor();
  await september.locator('.card-title').waitFor();
  assert.deepEqual(await titles(), both);
}
