import assert from 'node:assert/strict';
import type { Page } from 'playwright';

/** As a section comes to the middle, the timeline points its event out and shows its time; scrolled back, as before. */
export async function assertSections(page: Page): Promise<void> {
  const sections = await page.locator('conflict-timeline-story > section').all();
  assert.ok(sections.length > 2);
  const seen: string[] = [];
  for (const section of [...sections, ...sections.toReversed()]) {
    await section.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await section.and(page.locator('[data-current]')).waitFor();
    const event = await section.getAttribute('data-event');
    const moment = page.locator('conflict-timeline .moment');
    await moment.waitFor({ state: event === null ? 'detached' : 'attached' });
    seen.push(
      await page.evaluate(() =>
        JSON.stringify(document.querySelector('conflict-timeline')?.view?.start),
      ),
    );
  }
  assert.ok(new Set(seen).size > 3, seen.join(' '));
  assert.equal(await page.locator('conflict-timeline .card').count(), 0);
}
