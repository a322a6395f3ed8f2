import assert from 'node:assert/strict';
import { clickMiddle } from '../pages/click-middle.js';
import type { OpenedExample } from './example.js';

/**
 * Clicks the first event that is a mark of its own: what the example itself says, in `#chosen`, is its title then, and its
 * card has the map, which is loaded on use.
 */
export async function assertChosen({ page }: OpenedExample): Promise<void> {
  const chosen = page.locator('#chosen');
  assert.equal(await chosen.textContent(), 'Choose an event.');
  await clickMiddle(page, page.locator('conflict-timeline .target[data-id]').first());
  const title = await page.locator('conflict-timeline .card-title').textContent();
  assert.ok(title);
  await chosen.and(page.getByText(title.trim(), { exact: true })).waitFor();
  await page.locator('conflict-timeline .card svg.locator').waitFor();
}
