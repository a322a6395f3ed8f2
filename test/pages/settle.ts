import type { Page } from 'playwright';

/** Waits until a page's fonts are there and two frames are drawn: what was asked for before is then on the screen. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
