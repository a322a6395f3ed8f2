import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright';
import { sahelText } from '../feeds/sahel-feed.js';
import { holdFeed } from '../pages/hold-feed.js';
import { settle } from '../pages/settle.js';
import { shiftsOn, watchShifts } from '../pages/watch-shifts.js';

const { events } = JSON.parse(sahelText) as {
  readonly events: readonly { readonly title: string; readonly sources: readonly string[] }[];
};
const WIDTHS = [1160, 720, 360];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The events stand in the page: without script they can be read, and with it nothing moves as the timeline takes their place. */
export async function assertWritten(page: Page): Promise<void> {
  await assertReadable(page);
  for (const width of WIDTHS) await assertStill(page, width);
}

/** Without script all events are there, with their sources, and axe has nothing to say. */
export async function assertReadable(opened: Page): Promise<void> {
  const context = await opened.context().browser()?.newContext({ javaScriptEnabled: false });
  assert.ok(context);
  const page = await context.newPage();
  await page.goto(opened.url());
  const items = page.locator('conflict-timeline > ol > li:visible');
  const titles = await items.locator('> p:first-child strong').allInnerTexts();
  assert.deepEqual([...titles].sort(), events.map(({ title }) => title).sort());
  const sources = await items.locator('> p > small').allInnerTexts();
  assert.equal(sources.filter((text) => text.startsWith('Sources: ')).length, events.length);
  assert.ok((await items.locator('a[href^=http]').count()) > events.length);
  await assertAccessible(page);
  await context.close();
}

/** axe is the test's own script: in a copy of the page that has none. */
async function assertAccessible(page: Page): Promise<void> {
  const context = await page.context().browser()?.newContext({ bypassCSP: true });
  const copy = await context?.newPage();
  assert.ok(context && copy);
  await copy.route('**/*.js', (route) => route.abort());
  await copy.goto(page.url());
  // Where script runs the list is cut to the room of the timeline; axe is to see all of it.
  await copy.addStyleTag({
    content: 'conflict-timeline:not(:defined) { height: auto; overflow: visible }',
  });
  await copy.evaluate(axe);
  const broken = await copy.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof Axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join()}`),
    );
  });
  assert.deepEqual(broken, []);
  await context.close();
}

/** The feed comes late, with what follows the timeline in view: nothing moves. */
async function assertStill(opened: Page, width: number): Promise<void> {
  const context = await opened
    .context()
    .browser()
    ?.newContext({ viewport: { width, height: 800 } });
  assert.ok(context);
  const page = await context.newPage();
  const feed = holdFeed();
  await watchShifts(page);
  await feed.hold(page);
  await page.goto(opened.url());
  await page.locator('conflict-timeline .held').waitFor();
  await page.evaluate(() =>
    document.querySelector('body')?.lastElementChild?.scrollIntoView(false),
  );
  await settle(page);
  feed.release();
  await page.locator('.target').first().waitFor();
  await settle(page);
  assert.deepEqual(await shiftsOn(page), [], `${width} px`);
  await context.close();
}
