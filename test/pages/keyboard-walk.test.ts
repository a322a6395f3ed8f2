import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sahelText } from '../feeds/sahel-feed.js';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';
import { press, walkEvents } from './walk-events.js';

const COUNT = 104;
/** More than there are stops from the top of the page to the plot. */
const MOST_TABS = 40;

const { events } = JSON.parse(sahelText) as { events: readonly { id: string; title: string }[] };
const openPage = await servePages();

test('each of the 104 events is reached and read by keyboard alone, from Tab into the plot', async (t) => {
  const { page, problems } = await openPage(t, 'examples/article/', { reducedMotion: 'reduce' });
  await page.locator('conflict-timeline .target').first().waitFor();
  await settle(page);
  for (let tabs = 0; (await press(page, 'Tab')).key === null; tabs++) {
    assert.ok(tabs < MOST_TABS, 'Tab leads into the plot');
  }
  const titles = await walkEvents(page);
  assert.equal(titles.size, COUNT);
  assert.deepEqual([...titles].sort(), events.map(({ id, title }) => [id, title]).sort());
  assert.deepEqual(problems, []);
});
