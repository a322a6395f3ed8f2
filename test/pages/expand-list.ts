import type { Page } from 'playwright';

/** Shows the whole of a reading list, if the page has one that is not. */
export async function expandList(page: Page): Promise<void> {
  const more = page.locator('conflict-timeline .list-more');
  if (await more.isVisible()) await more.click();
  await more.waitFor({ state: 'detached' });
}
