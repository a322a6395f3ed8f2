import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright';
import { sahelText } from '../feeds/sahel-feed.js';
import { allOf, readTree, type TreeNode } from './read-tree.js';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';

const feed = JSON.parse(sahelText) as {
  readonly title: string;
  readonly lanes: readonly { readonly label: string }[];
  readonly events: readonly { readonly title: string }[];
};
const openPage = await servePages();

test('the timeline is a region named by its heading', async (t) => {
  const { region } = await openTimeline(t);
  assert.equal(region.name, feed.title);
  const [heading] = allOf([region], 'heading');
  assert.equal(heading?.name, feed.title);
  assert.equal(heading?.states['level'], 2);
});

test('its controls are a toolbar of named buttons, those at their limit disabled yet focusable', async (t) => {
  const { region } = await openTimeline(t);
  const [toolbar] = allOf([region], 'toolbar');
  assert.equal(toolbar?.name, 'Timeline controls');
  const buttons = allOf([toolbar], 'button');
  assert.deepEqual(
    buttons.map(({ name, states }) => [name, Boolean(states['disabled'])]),
    [
      ['Earlier', true],
      ['Later', true],
      ['Zoom out', true],
      ['Zoom in', false],
      ['Show all', true],
      ['Filters', false],
      ['Table', false],
      ['Help and keys', false],
    ],
  );
  assert.equal(buttons.at(-1)?.states['expanded'], false);
});

test('its plot is a grid: a row a lane with its header, a cell a button named by its event', async (t) => {
  const { region } = await openTimeline(t);
  const [grid] = allOf([region], 'grid');
  assert.equal(grid?.name, 'Events by lane');
  assert.notEqual(grid?.description, '');
  const rows = allOf([grid], 'row');
  assert.deepEqual(
    rows.map((row) => allOf([row], 'rowheader')[0]?.name.replace(/\s+\d+ events?$/, '')),
    feed.lanes.map(({ label }) => label),
  );
  const cells = allOf(rows, 'gridcell');
  const buttons = cells.map((cell) => allOf([cell], 'button'));
  assert.ok(buttons.length > 50);
  const titles = feed.events.map(({ title }) => title);
  for (const [button, ...more] of buttons) {
    assert.equal(more.length, 0);
    const { name = '', description = '' } = button ?? {};
    const isEvent = titles.some((title) => name.startsWith(`${title}, `));
    const isCluster =
      /^\d+ events, .+, among them: /.test(name) && description === 'Enter zooms in';
    assert.ok(isEvent || isCluster, name);
  }
  const shared = buttons.flat().filter(({ description }) => description.startsWith('also in: '));
  assert.ok(shared.length > 0);
});

test('the window is three sliders that say their dates', async (t) => {
  const { page } = await openTimeline(t);
  await page.locator('conflict-timeline').evaluate(async (element) => {
    const timeline = element as HTMLElementTagNameMap['conflict-timeline'];
    timeline.zoomTo('2013-02', '2018-07');
    await timeline.updateComplete;
  });
  const sliders = allOf(await readTree(page), 'slider');
  assert.deepEqual(
    sliders.map(({ name, states }) => [name, states['orientation']]),
    [
      ['Start of the window', 'horizontal'],
      ['Window', 'horizontal'],
      ['End of the window', 'horizontal'],
    ],
  );
  // The protocol hands out no words of a slider's value, whatever the page says.
  const words = await page
    .locator('conflict-timeline [role=slider]')
    .evaluateAll((elements) => elements.map(({ ariaValueText }) => ariaValueText));
  assert.deepEqual(words, ['February 2013', 'February 2013 to July 2018', 'July 2018']);
  for (const { value, states } of sliders) {
    assert.ok(Number(states['valuemin']) <= Number(value));
    assert.ok(Number(value) <= Number(states['valuemax']));
  }
  const buttons = allOf(await readTree(page), 'button').map(({ name }) => name);
  assert.ok(buttons.some((name) => /^\d+ earlier$/.test(name)));
  assert.ok(buttons.some((name) => /^\d+ later$/.test(name)));
});

test('a card is a dialog named by its headline, and has the focus', async (t) => {
  const { page } = await openTimeline(t);
  await page.locator('conflict-timeline .target[data-id]').first().focus();
  const [focused] = focusedIn(await readTree(page));
  await page.keyboard.press('Enter');
  await settle(page);
  const [dialog, ...more] = allOf(await readTree(page), 'dialog');
  assert.equal(more.length, 0);
  assert.ok(focused?.name.startsWith(`${dialog?.name}, `), dialog?.name);
  assert.equal(dialog?.states['focused'], true);
  assert.notEqual(dialog?.states['modal'], true);
  assert.ok(feed.events.some(({ title }) => title === dialog?.name));
});

test('the help is a dialog with a table of keys, and its button says that it is open', async (t) => {
  const { page } = await openTimeline(t);
  await page.locator('conflict-timeline .target').first().focus();
  await page.keyboard.press('?');
  await settle(page);
  const tree = await readTree(page);
  const [dialog] = allOf(tree, 'dialog');
  assert.equal(dialog?.name, 'Keys');
  assert.equal(dialog?.states['focused'], true);
  assert.equal(allOf([dialog], 'table').length, 1);
  assert.equal(allOf([dialog], 'rowheader').length, 11);
  const button = allOf(tree, 'button').find(({ name }) => name === 'Help and keys');
  assert.equal(button?.states['expanded'], true);
});

/** The article with its timeline drawn, and the timeline's part of the tree. */
async function openTimeline(t: TestContext): Promise<{ page: Page; region: TreeNode }> {
  const { page } = await openPage(t, 'examples/article/', { reducedMotion: 'reduce' });
  await page.locator('conflict-timeline .target').first().waitFor();
  await settle(page);
  const [region] = allOf(await readTree(page), 'region');
  assert.ok(region);
  return { page, region };
}

const focusedIn = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => [
    ...(node.states['focused'] === true ? [node] : []),
    ...focusedIn(node.children),
  ]);
