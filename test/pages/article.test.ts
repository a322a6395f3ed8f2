import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { holdFeed } from './hold-feed.js';
import { overlapping, picturedTexts, plotEnds } from './picture-texts.js';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';
import { shiftsOn, watchShifts } from './watch-shifts.js';

const ARTICLE = 'examples/article/';
const SCREENS = [
  { width: 1160, height: 900 },
  { width: 720, height: 900 },
  { width: 360, height: 780 },
];
/** What the reader has before the eyes while the feed is on its way. */
const PLACES = [
  { place: 'the begin of the timeline', selector: 'conflict-timeline', block: 'start' },
  { place: 'what comes after it', selector: 'conflict-timeline + h2', block: 'center' },
] as const;
/** Years and months that a reader would look at, from the whole to a few days. */
const WINDOWS = [
  ['2012', '2023'],
  ['2012', '2014'],
  ['2012-01', '2012-07'],
  ['2019-09', '2020-03'],
  ['2021-12', '2022-09'],
  ['2023-07', '2023-12'],
  ['2023-09-05', '2023-09-20'],
] as const;

const openPage = await servePages();

for (const viewport of SCREENS) {
  const size = `${viewport.width} by ${viewport.height}`;

  test(`the article at ${size} says nothing on the console and asks no other host`, async (t) => {
    const { page, problems } = await openPage(t, ARTICLE, { viewport });
    await drawn(page);
    assert.deepEqual(problems, []);
  });

  test(`the article at ${size} does not scroll sideways`, async (t) => {
    const { page } = await openPage(t, ARTICLE, { viewport });
    await drawn(page);
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    assert.ok(Number(width) <= viewport.width, `${width} px`);
  });

  for (const { place, selector, block } of PLACES) {
    test(`at ${size}, with ${place} in view, nothing moves when the feed comes`, async (t) => {
      const feed = holdFeed();
      const prepare = async (page: Page): Promise<void> => {
        await watchShifts(page);
        await feed.hold(page);
      };
      const { page, problems } = await openPage(t, ARTICLE, { viewport, prepare });
      await page.locator('conflict-timeline .held').waitFor();
      await page
        .locator(selector)
        .evaluate((element, block) => element.scrollIntoView({ block }), block);
      await settle(page);
      feed.release();
      await drawn(page);
      assert.deepEqual(await shiftsOn(page), []);
      assert.deepEqual(problems, []);
    });
  }

  test(`at ${size} no words in the picture lie over others or are cut, at any window`, async (t) => {
    const { page } = await openPage(t, ARTICLE, { viewport, reducedMotion: 'reduce' });
    await drawn(page);
    // Narrower than 560 px the chart is drawn only where a page asks for it.
    await page.locator('conflict-timeline').evaluate((element) => {
      element.setAttribute('layout', 'horizontal');
    });
    await page.locator('conflict-timeline .picture').waitFor();
    for (const [start, end] of WINDOWS) {
      await page.evaluate(
        ([start, end]) => document.querySelector('conflict-timeline')?.zoomTo(start, end),
        [start, end] as const,
      );
      await settle(page);
      const texts = await picturedTexts(page);
      const { left, right } = await plotEnds(page);
      const cut = texts.filter((text) => text.left < left - 1 || text.right > right + 1);
      assert.ok(texts.length > 0);
      assert.deepEqual(overlapping(texts), [], `${start} to ${end}`);
      assert.deepEqual(cut, [], `${start} to ${end}`);
    }
  });
}

async function drawn(page: Page): Promise<void> {
  await page.locator('conflict-timeline .target').first().waitFor();
  await settle(page);
}
