import type { Locator, Page } from 'playwright';

/**
 * Scrolls a part of the timeline into view and clicks its middle with the mouse, as a reader does; with far less waiting
 * than Playwright's own click.
 *
 * @throws {Error} where something else lies over the middle
 */
export async function clickMiddle(page: Page, locator: Locator): Promise<void> {
  await locator.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  await leavePlot(page);
  const { x, y, cover } = await locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(middle.x, middle.y);
    return { ...middle, cover: element.contains(hit) ? null : (hit?.outerHTML ?? 'nothing') };
  });
  if (cover !== null) throw new Error(`At ${x}, ${y} the mouse meets ${cover.slice(0, 200)}`);
  await page.mouse.click(x, y);
}

/** The preview of a focused mark goes soon after the pointer leaves the plot, which it has to enter before. */
async function leavePlot(page: Page): Promise<void> {
  await moveMouse(page, 0, 0);
  if ((await page.locator('conflict-timeline .preview').count()) === 0) return;
  const { x = 0, y = 0 } = (await page.locator('conflict-timeline .plot').boundingBox()) ?? {};
  await moveMouse(page, x + 1, Math.max(y, 0) + 1);
  await moveMouse(page, 0, 0);
  await page.locator('conflict-timeline .preview').waitFor({ state: 'detached' });
}

/** A page is told of pointer moves once a frame, before its callbacks. */
async function moveMouse(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
