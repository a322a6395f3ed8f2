import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright';
import { openGesturePage, type GesturePage, type PageState } from './gesture-page.js';
import { servePages } from './serve-page.js';
import type { Place } from './touch-screen.js';

const openPage = await servePages();
const open = (t: TestContext, mode?: string): Promise<GesturePage> =>
  openGesturePage(t, openPage, mode);

const HINT = 'conflict-timeline .hint';

for (const mode of ['cooperative', 'no such mode']) {
  test(`gestures="${mode}": a plain wheel scrolls the page`, async (t) => {
    const { page, ground, state } = await open(t, mode);
    const before = await state();
    await page.mouse.move(...ground);
    await page.mouse.wheel(0, 120);
    await scrolledFrom(page, before);
    assertSameWindow(await state(), before);
  });
}

test('the wheel with Control zooms at the pointer, and the page neither scrolls nor zooms', async (t) => {
  const { page, markOf, state } = await open(t);
  const before = await state();
  const mark = await markOf('n2');
  await page.mouse.move(...mark);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await zoomedFrom(page, before);
  assertNear(await markOf('n2'), mark);
  assertSamePage(await state(), before);
  assert.equal(await page.locator(HINT).isVisible(), false);
});

test('at the shortest window the wheel with Control moves nothing any more', async (t) => {
  const { page, markOf, state } = await open(t);
  await zoom(page, '2004-05-25', '2004-06-08');
  const mark = await markOf('n2');
  await page.mouse.move(...mark);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -120);
  const near = await state();
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -120);
  assert.deepEqual(await state(), near);
  assertNear(await markOf('n2'), mark);
});

test('a mouse that drags moves the timeline and clicks no mark', async (t) => {
  const { page, markOf, state } = await open(t);
  await zoom(page, '2003', '2006');
  const before = await state();
  const [x, y] = await markOf('n2');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 3 });
  await page.mouse.move(x + 120, y + 30, { steps: 3 });
  await page.mouse.up();
  assertNear(await markOf('n2'), [x + 120, y]);
  assertSamePage(await state(), before);
  assert.equal(await chosen(page), null);
  await page.mouse.click(x + 120, y);
  assert.equal(await chosen(page), 'n2');
});

test('a mouse that slips a little on a mark still clicks it', async (t) => {
  const { page, markOf, state } = await open(t);
  const [x, y] = await markOf('n2');
  const before = await state();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y + 1);
  await page.mouse.up();
  assert.equal(await chosen(page), 'n2');
  assertSameWindow(await state(), before);
});

test('a mouse that leaves the plot while it drags still moves the timeline', async (t) => {
  const { page, markOf } = await open(t);
  await zoom(page, '2003', '2006');
  const [x, y] = await markOf('n2');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, 5, { steps: 4 });
  await page.mouse.up();
  assertNear(await markOf('n2'), [x + 50, y]);
  await page.mouse.move(x + 150, y, { steps: 4 });
  assertNear(await markOf('n2'), [x + 50, y]);
});

test('a finger that goes up or down scrolls the page', async (t) => {
  const { page, touch, ground, state } = await open(t);
  await zoom(page, '2003', '2006');
  const before = await state();
  await touch.press(ground);
  await touch.move({ 0: shifted(ground, 10, -150) });
  await touch.lift();
  await scrolledFrom(page, before);
  assertSameWindow(await state(), before);
});

test('a finger that goes sideways moves the timeline, and goes on when it turns', async (t) => {
  const { page, touch, markOf, state } = await open(t);
  await zoom(page, '2003', '2006');
  const before = await state();
  const mark = await markOf('n2');
  await touch.press(mark);
  await touch.move({ 0: shifted(mark, 150, 0) });
  await touch.move({ 0: shifted(mark, 150, -200) });
  await touch.lift();
  assertNear(await markOf('n2'), shifted(mark, 150, 0));
  assertSamePage(await state(), before);
  assert.equal(await chosen(page), null);
});

test('a finger that goes sideways a little, less than makes a browser forget a tap, opens no mark', async (t) => {
  const { page, touch, markOf } = await open(t);
  await zoom(page, '2003', '2006');
  const mark = await markOf('n2');
  await touch.press(mark);
  await touch.move({ 0: shifted(mark, 12, 0) }, 3);
  await touch.lift();
  assertNear(await markOf('n2'), shifted(mark, 12, 0));
  assert.equal(await chosen(page), null);
});

test('two fingers that go up together move neither page nor timeline', async (t) => {
  const { page, touch, ground, state } = await open(t);
  await zoom(page, '2003', '2006');
  const before = await state();
  const other = shifted(ground, -150, 0);
  await touch.press(ground);
  await touch.press(other);
  await touch.move({ 0: shifted(ground, 0, -150), 1: shifted(other, 0, -150) });
  await touch.lift();
  const after = await state();
  assertSamePage(after, before);
  assertSameWindow(after, before);
});

test('a finger that taps a mark opens it', async (t) => {
  const { page, touch, markOf } = await open(t);
  await touch.press(await markOf('n2'));
  await touch.lift();
  await page.locator('conflict-timeline .card').waitFor();
  assert.equal(await chosen(page), 'n2');
});

for (const mode of ['cooperative', 'direct']) {
  test(`gestures="${mode}": two fingers keep the moments below them, and the page neither scrolls nor zooms`, async (t) => {
    const { page, touch, markOf, state } = await open(t, mode);
    await zoom(page, '2002', '2007');
    const before = await state();
    const [one, two] = [await markOf('e1'), await markOf('n2')];
    await touch.press(one);
    await touch.press(two);
    const to = [shifted(one, -60, -120), shifted(two, 180, -80)] as const;
    await touch.move(to);
    assertNear(await markOf('e1'), [to[0][0], one[1]]);
    assertNear(await markOf('n2'), [to[1][0], two[1]]);
    const back = [shifted(one, 40, -200), shifted(two, 20, -200)] as const;
    await touch.move(back);
    assertNear(await markOf('e1'), [back[0][0], one[1]]);
    assertNear(await markOf('n2'), [back[1][0], two[1]]);
    await touch.lift();
    assertSamePage(await state(), before);
  });
}

test('two fingers on marks that part below them still keep the page in its place', async (t) => {
  const { page, touch, rest, state } = await open(t);
  const clusters = page.locator('conflict-timeline .target[data-count]');
  const box = (await clusters.first().boundingBox()) ?? assert.fail();
  const before = await state();
  const one: Place = [box.x + 4, box.y + 8];
  const two: Place = [box.x + box.width - 4, box.y + box.height - 8];
  await touch.press(one);
  await touch.press(two);
  await touch.move({ 0: shifted(one, -300, 0), 1: shifted(two, 300, 0) });
  await rest();
  assert.equal(await clusters.first().isVisible(), false);
  await touch.move({ 0: shifted(one, -300, -200), 1: shifted(two, 300, -200) });
  await touch.lift();
  assertSamePage(await state(), before);
});

test('a second finger turns a drag into a pinch, and either finger lifted turns it back without a jump', async (t) => {
  const { page, touch, markOf, state } = await open(t);
  await zoom(page, '2002', '2007');
  const before = await state();
  const mark = await markOf('n2');
  await touch.press(mark);
  await touch.move({ 0: shifted(mark, 40, 0) });
  assertNear(await markOf('n2'), shifted(mark, 40, 0));
  await touch.press(shifted(mark, 240, 60));
  assertNear(await markOf('n2'), shifted(mark, 40, 0));
  await touch.move({ 1: shifted(mark, 340, 60) });
  assertNear(await markOf('n2'), shifted(mark, 40, 0));
  const pinched = await state();
  assert.ok(pinched.end - pinched.start < (before.end - before.start) * 0.8);
  await touch.lift(0);
  assert.deepEqual(await state(), pinched);
  await touch.move({ 1: shifted(mark, 300, 60) });
  assertNear(await markOf('n2'), mark);
  await touch.lift();
  assertSamePage(await state(), before);
});

test('a third finger does nothing', async (t) => {
  const { touch, ground, state } = await open(t);
  await touch.press(ground);
  await touch.press(shifted(ground, -200, 0));
  await touch.move({ 0: shifted(ground, 60, 0) });
  const before = await state();
  await touch.press(shifted(ground, -400, 0));
  await touch.move({ 2: shifted(ground, -500, -100) });
  assert.deepEqual(await state(), before);
  await touch.lift();
});

test('what moves the timeline meanwhile is not undone by the drag that goes on', async (t) => {
  const { page, markOf } = await open(t);
  await zoom(page, '2003', '2006');
  const [x, y] = await markOf('n2');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, y, { steps: 2 });
  await zoom(page, '2004', '2005');
  const [x2] = await markOf('n2');
  await page.mouse.move(x + 90, y, { steps: 2 });
  await page.mouse.up();
  assertNear(await markOf('n2'), [x2 + 40, y]);
});

test('gestures="direct": a plain wheel zooms at the pointer', async (t) => {
  const { page, markOf, state } = await open(t, 'direct');
  const before = await state();
  const mark = await markOf('n2');
  await page.mouse.move(...shifted(mark, 1, 1));
  await page.mouse.move(...mark);
  await page.mouse.wheel(0, -120);
  await zoomedFrom(page, before);
  assertNear(await markOf('n2'), mark);
  assertSamePage(await state(), before);
  assert.equal(await page.locator(HINT).isVisible(), false);
});

test('gestures="direct": a wheel that is turned sideways moves the timeline', async (t) => {
  const { page, markOf, state } = await open(t, 'direct');
  await zoom(page, '2003', '2006');
  const before = await state();
  const [x, y] = await markOf('n2');
  await page.mouse.move(x, y);
  await page.mouse.wheel(60, 0);
  await page.waitForFunction(
    (start) => Number(document.querySelector('conflict-timeline')?.view?.start) !== start,
    before.start,
  );
  assertNear(await markOf('n2'), [x - 60, y]);
  assertSamePage(await state(), before);
});

test('gestures="direct": a finger moves the timeline whichever way it goes first', async (t) => {
  const { page, touch, markOf, state } = await open(t, 'direct');
  await zoom(page, '2003', '2006');
  const before = await state();
  const mark = await markOf('n2');
  await touch.press(mark);
  await touch.move({ 0: shifted(mark, 0, -60) });
  await touch.move({ 0: shifted(mark, 100, -120) });
  await touch.lift();
  assertNear(await markOf('n2'), shifted(mark, 100, 0));
  assertSamePage(await state(), before);
});

test('gestures="none": neither wheel nor mouse nor finger moves the timeline, and marks open', async (t) => {
  const { page, touch, ground, markOf, state } = await open(t, 'none');
  await zoom(page, '2003', '2006');
  const before = await state();
  const [x, y] = ground;
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 4 });
  await page.mouse.up();
  await touch.press(ground);
  await touch.move({ 0: shifted(ground, 150, 0) });
  await touch.lift();
  assertSameWindow(await state(), before);
  const still = await state();
  await page.mouse.wheel(0, 120);
  await scrolledFrom(page, still);
  assertSameWindow(await state(), before);
  assert.equal(await page.locator(HINT).isVisible(), false);
  await page.mouse.click(...(await markOf('n2')));
  assert.equal(await chosen(page), 'n2');
});

test('a wheel left to the page says how to zoom, for a moment and without moving anything', async (t) => {
  const { page, ground, state } = await open(t);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const hint = page.locator(HINT);
  await page.mouse.move(...ground);
  await page.mouse.move(...shifted(ground, 8, 3));
  assert.equal(await hint.isVisible(), false);
  const before = await state();
  await page.mouse.wheel(0, 60);
  await hint.waitFor({ state: 'visible' });
  assert.match((await hint.textContent()) ?? '', /^\s*Hold Ctrl and scroll to zoom\s*$/);
  assert.equal(await hint.getAttribute('aria-hidden'), 'true');
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
  await scrolledFrom(page, before);
  await hint.waitFor({ state: 'hidden' });
});

test('a page that scrolls past below a pointer at rest says nothing', async (t) => {
  const { page, ground, state } = await open(t);
  await page.evaluate(() => scrollBy(0, -700));
  const before = await state();
  await page.mouse.move(...ground);
  for (let turn = 0; turn < 14; turn++) {
    await page.mouse.wheel(0, 100);
    await state();
    assert.equal(await page.locator(HINT).isVisible(), false);
  }
  await scrolledFrom(page, before);
});

test('the overview: a finger that goes up or down scrolls the page, and one that goes sideways moves the window', async (t) => {
  const { page, touch, state } = await open(t);
  await zoom(page, '2003', '2004');
  const brush = page.locator('conflict-timeline .brush');
  const box = (await brush.boundingBox()) ?? assert.fail();
  const middle: Place = [box.x + box.width / 2, box.y + box.height / 2];
  const before = await state();
  await touch.press(middle);
  await touch.move({ 0: shifted(middle, 100, 0) });
  await touch.lift();
  assert.ok(Math.abs(((await brush.boundingBox())?.x ?? NaN) - box.x - 100) < 1.5);
  assertSamePage(await state(), before);
  const moved = await state();
  const beside = shifted(middle, 400, 0);
  await touch.press(beside);
  await touch.move({ 0: shifted(beside, 0, -100) });
  await touch.lift();
  await scrolledFrom(page, moved);
  assertSameWindow(await state(), moved);
});

const shifted = ([x, y]: Place, dx: number, dy: number): Place => [x + dx, y + dy];

function assertNear(actual: Place, expected: Place): void {
  const near = actual.every((value, i) => Math.abs(value - (expected[i] ?? NaN)) < 1.5);
  assert.ok(near, `at ${actual.join(', ')}, not ${expected.join(', ')}`);
}

function assertSameWindow({ start, end }: PageState, before: PageState): void {
  assert.deepEqual([start, end], [before.start, before.end]);
}

function assertSamePage({ scrolled, zoomed }: PageState, before: PageState): void {
  assert.deepEqual([scrolled, zoomed], [before.scrolled, 1]);
}

async function scrolledFrom(page: Page, { scrolled }: PageState): Promise<void> {
  await page.waitForFunction((before) => scrollY > before, scrolled);
}

async function zoomedFrom(page: Page, { start, end }: PageState): Promise<void> {
  await page.waitForFunction((length) => {
    const { view } = document.querySelector('conflict-timeline') ?? {};
    return view && Number(view.end) - Number(view.start) < length * 0.9;
  }, end - start);
}

async function zoom(page: Page, start: string, end: string): Promise<void> {
  await page.evaluate((window) => document.querySelector('conflict-timeline')?.zoomTo(...window), [
    start,
    end,
  ] as const);
}

const chosen = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.querySelector('conflict-timeline')?.selected);
