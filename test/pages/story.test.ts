import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';

const STORY = 'examples/story/';
const SCREENS = [
  { width: 1160, height: 800 },
  { width: 720, height: 800 },
  { width: 360, height: 780 },
];
/** What the sections ask for, in their order; windows as the article writes them. */
const SECTIONS = [
  { marked: '2012-01-17-menaka-attack', start: '2012-01-01', end: '2013-01-01' },
  { marked: '2013-01-11-operation-serval' },
  { marked: '2013-07-01-minusma', start: '2013-01-01', end: '2024-01-01' },
  { marked: '2015-06-20-algiers-accord-cma', start: '2015-01-01', end: '2016-01-01' },
  { marked: null, start: '2023-05-01', end: '2024-01-01' },
  { marked: '2023-09-17-lere-attack', start: '2023-09-01', end: '2023-11-01' },
  { marked: '2023-12-31-minusma-withdrawal-complete' },
];

const openPage = await servePages();

for (const viewport of SCREENS) {
  const size = `${viewport.width} by ${viewport.height}`;

  test(`at ${size} the timeline moves along with the wheel, and nothing else moves`, async (t) => {
    const { page, problems } = await openPage(t, STORY, { viewport, reducedMotion: 'reduce' });
    await page.locator('.target').first().waitFor();
    await page.mouse.move(60, viewport.height - 60);
    const seen: Seen[] = [];
    for (let turn = 0; turn < 200; turn++) {
      await page.mouse.wheel(0, 120);
      await settle(page);
      seen.push(await look(page));
      if (seen.at(-1)?.atEnd) break;
    }
    const steps = seen.map(({ y }, i) => y - (seen[i - 1]?.y ?? 0));
    assert.ok(steps.every((step) => step >= 0));
    assert.ok(seen.every(({ focused, cards }) => focused === 'BODY' && cards === 0));
    const told = SECTIONS.map((_, i) => seen.findLast(({ current }) => current === i));
    for (const [i, section] of SECTIONS.entries()) {
      const { marked, start } = told[i] ?? assert.fail(`section ${i} was never in view`);
      assert.equal(marked, section.marked === null ? null : 'chosen', `section ${i}`);
      if (section.start) assert.equal(start, section.start, `section ${i}`);
    }
    assert.deepEqual(problems, []);
  });

  test(`the story at ${size} does not scroll sideways`, async (t) => {
    const { page } = await openPage(t, STORY, { viewport });
    await page.locator('.target').first().waitFor();
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    assert.ok(Number(width) <= viewport.width, `${width} px`);
  });
}

test('a section shows the same, whether the reader comes from above or from below', async (t) => {
  const { page } = await openPage(t, STORY, { reducedMotion: 'reduce' });
  await page.locator('.target').first().waitFor();
  const views: Record<string, string>[] = [];
  for (const order of [SECTIONS.keys(), [...SECTIONS.keys()].toReversed()]) {
    const windows: Record<string, string> = {};
    for (const i of order) {
      await page
        .locator('section')
        .nth(i)
        .evaluate((section) => section.scrollIntoView({ block: 'center' }));
      await page.locator('section').nth(i).and(page.locator('[data-current]')).waitFor();
      await settle(page);
      windows[i] = await page.evaluate(() =>
        JSON.stringify(document.querySelector('conflict-timeline')?.view),
      );
    }
    views.push(windows);
  }
  assert.deepEqual(views[0], views[1]);
});

test('without script the story is its sections', async (t) => {
  const { page } = await openPage(t, STORY, { javaScriptEnabled: false });
  assert.equal(await page.locator('section:visible').count(), SECTIONS.length);
});

/** What is to be seen after a turn of the wheel. */
interface Seen {
  readonly y: number;
  readonly atEnd: boolean;
  readonly current: number;
  readonly marked: 'chosen' | null;
  readonly start: string;
  readonly focused: string | undefined;
  readonly cards: number;
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const timeline = document.querySelector('conflict-timeline');
    const root = timeline?.shadowRoot;
    const sections = [...document.querySelectorAll('section')];
    return {
      y: scrollY,
      atEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
      current: sections.findIndex((section) => section.hasAttribute('data-current')),
      marked: root?.querySelector('.moment') ? 'chosen' : null,
      start: timeline?.view?.start.toISOString().slice(0, 10) ?? '',
      focused: document.activeElement?.tagName,
      cards: root?.querySelectorAll('.card').length ?? -1,
    };
  });
}
