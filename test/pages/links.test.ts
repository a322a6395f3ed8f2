import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { servePages, type OpenedPage } from './serve-page.js';
import { settle } from './settle.js';

const ARTICLE = 'examples/article/';
const LERE = '2023-09-17-lere-attack';
const BOAT = '2023-09-07-tombouctou-boat-and-bamba';
const LERE_LINK = `#sahel=${LERE};t:2023-09`;
const SEPTEMBER = { start: '2023-09-01T00:00:00.000Z', end: '2023-10-01T00:00:00.000Z' };
const calm = { reducedMotion: 'reduce' } as const;

const openPage = await servePages();

test('a page opened with a link shows its event and window, says so to nobody, and leaves the focus', async (t) => {
  const { page, problems } = await openPage(t, ARTICLE + LERE_LINK, {
    ...calm,
    prepare: (page) =>
      page.addInitScript(() => {
        const told: string[] = [];
        for (const type of ['timeline-select', 'timeline-view-change', 'timeline-load'] as const) {
          addEventListener(type, () => told.push(type));
        }
        Object.assign(globalThis, { told });
      }),
  });
  await card(page).waitFor();
  await settle(page);
  assert.deepEqual(await shownIn(page), { selected: LERE, ...SEPTEMBER });
  assert.deepEqual(await page.evaluate('told'), ['timeline-load']);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  assert.equal(await page.evaluate(() => location.hash), LERE_LINK);
  assert.ok(await isInViewport(mark(page, LERE)));
  assert.deepEqual(problems, []);
});

test('a page that was scrolled stays where it is when it is reloaded', async (t) => {
  const { page } = await openPage(t, ARTICLE + LERE_LINK, calm);
  await card(page).waitFor();
  await page.evaluate(() => scrollTo(0, 120));
  await page.reload();
  await card(page).waitFor();
  await settle(page);
  assert.equal(await page.evaluate(() => scrollY), 120);
});

test('a link in the article opens its event, brings it into view and gives it the focus', async (t) => {
  const { page } = await drawn(await openPage(t, ARTICLE, calm));
  await link(page, LERE).click();
  await card(page).waitFor();
  await settle(page);
  assert.deepEqual(await shownIn(page), { selected: LERE, ...SEPTEMBER });
  assert.equal(await focusedId(page), LERE);
  assert.ok(await isInViewport(mark(page, LERE)));
});

test('on a phone a link in the article leads to the event in the list', async (t) => {
  const phone = { ...calm, viewport: { width: 360, height: 780 } };
  const { page } = await drawn(await openPage(t, ARTICLE, phone));
  await link(page, LERE).click();
  await card(page).waitFor();
  await settle(page);
  assert.deepEqual(await shownIn(page), { selected: LERE, ...SEPTEMBER });
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  assert.equal(await focusedId(page), LERE);
  assert.ok(await isInViewport(mark(page, LERE)));
});

test('a link that is followed once more leads there again', async (t) => {
  const { page } = await drawn(await openPage(t, ARTICLE, calm));
  await link(page, LERE).click();
  await card(page).waitFor();
  await link(page, LERE).click();
  await settle(page);
  assert.equal(await focusedId(page), LERE);
  assert.ok(await isInViewport(mark(page, LERE)));
});

test('back and forward step through what the reader opened, by links and by hand', async (t) => {
  const { page } = await drawn(await openPage(t, ARTICLE, calm));
  const start = await shownIn(page);
  await link(page, LERE).click();
  await page.locator('.card .control', { hasText: 'Previous' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  const events = [start.selected, LERE, '2023-09-16-alliance-of-sahel-states', null];
  for (const event of events.slice(0, -1).toReversed()) {
    await page.goBack();
    await settle(page);
    assert.equal((await shownIn(page)).selected, event);
  }
  assert.deepEqual(await shownIn(page), start);
  assert.equal(await page.evaluate(() => location.hash), '');
  for (const event of events.slice(1)) {
    await page.goForward();
    await settle(page);
    assert.equal((await shownIn(page)).selected, event);
  }
});

test('moving and zooming make no entries in the history, and are in the address all the same', async (t) => {
  const { page } = await drawn(await openPage(t, `${ARTICLE}?page=2#section-2`, calm));
  await page.evaluate(() => history.replaceState({ own: 1 }, ''));
  const entries = await page.evaluate(() => history.length);
  for (const name of ['Zoom in', 'Zoom in', 'Later']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.waitForURL(/#section-2&sahel=t:/);
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.deepEqual(await page.evaluate(() => history.state as unknown), { own: 1 });
  const shown = await shownIn(page);
  // The last move is written once the view stands still.
  await page.waitForFunction((start) => {
    const written = /t:(\d{4}(-\d\d)*)/.exec(location.hash)?.[1] ?? '';
    return Math.abs(Date.parse(written) - Date.parse(start)) <= 864e5;
  }, shown.start);
  await page.reload();
  await page.locator('.target').first().waitFor();
  const days = Math.abs(Date.parse((await shownIn(page)).start) - Date.parse(shown.start)) / 864e5;
  assert.ok(days <= 1, `${days} days`);
  assert.match(page.url(), /\?page=2#section-2&sahel=t:/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.waitForURL(/#section-2$/);
});

test('the anchor of a section leaves the timeline as it is, and back from an event leads to it', async (t) => {
  const { page } = await drawn(await openPage(t, `${ARTICLE}#sahel=t:2013`, calm));
  await page.evaluate(() => (location.hash = '#section-2'));
  await settle(page);
  assert.equal((await shownIn(page)).end, '2014-01-01T00:00:00.000Z');
  await page.evaluate(
    (id) =>
      document
        .querySelector('conflict-timeline')
        ?.shadowRoot?.querySelector<HTMLElement>(id)
        ?.click(),
    '.target[data-id]',
  );
  await page.waitForURL(/#section-2&sahel=/);
  await page.goBack();
  await settle(page);
  assert.equal((await shownIn(page)).selected, null);
  assert.equal(await page.evaluate(() => location.hash), '#section-2');
});

test('what a link says that the feed has not is left aside', async (t) => {
  const { page, problems } = await drawn(
    await openPage(
      t,
      `${ARTICLE}#sahel=no-such;t:never;category:none;chapter:none;view:cube`,
      calm,
    ),
  );
  const untouched = await shownIn(page);
  assert.equal(untouched.selected, null);
  assert.equal(untouched.start, '2012-01-01T00:00:00.000Z');
  assert.deepEqual(problems, []);
});

const TWO = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two</title><link rel="icon" href="data:,">
  <script type="module" src="/dist/conflict-timeline.min.js"></script>
  <a href="#one=${LERE}">Léré</a>
  <conflict-timeline src="/dist/feeds/sahel.json" deep-link="one"></conflict-timeline>
  <conflict-timeline src="/dist/feeds/sahel.json" deep-link="two" controls="share"></conflict-timeline>`;

test('two timelines on a page keep to their own', async (t) => {
  const { page, problems } = await openPage(t, `two.html#one=t:2013&two=${BOAT}`, {
    ...calm,
    prepare: (page) =>
      page.route('**/two.html', (route) => route.fulfill({ contentType: 'text/html', body: TWO })),
  });
  await page.locator('conflict-timeline >> nth=1 >> .card').waitFor();
  await page.locator('conflict-timeline >> nth=0 >> .target').first().waitFor();
  assert.equal((await shownIn(page, 0)).end, '2014-01-01T00:00:00.000Z');
  assert.equal((await shownIn(page, 1)).selected, BOAT);
  await page.locator('conflict-timeline >> nth=1').getByRole('button', { name: 'Close' }).click();
  await page.waitForURL(/#one=t:2013$/);
  await page.locator('a').first().click();
  await settle(page);
  assert.equal((await shownIn(page, 0)).selected, LERE);
  assert.equal((await shownIn(page, 1)).selected, null);
  await page.goBack();
  await page.goBack();
  await settle(page);
  assert.equal((await shownIn(page, 0)).end, '2014-01-01T00:00:00.000Z');
  assert.equal((await shownIn(page, 1)).selected, BOAT);
  assert.deepEqual(problems, []);
});

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

test('the copied link, opened elsewhere, shows the same view', async (t) => {
  const { page } = await drawn(
    await openPage(t, `${ARTICLE}#sahel=${LERE};t:2023-09-03/2023-10-05;category:attack`, {
      ...calm,
      ...clipboard,
    }),
  );
  const button = page.getByRole('button', { name: 'Copy link to this view' });
  await button.click();
  await page.getByRole('button', { name: 'Link copied' }).waitFor();
  await page.locator('conflict-timeline [role=status]', { hasText: 'Link copied' }).waitFor();
  await button.waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const other = await drawn(await openPage(t, copied, calm));
  assert.deepEqual(await shownIn(other.page), await shownIn(page));
  assert.equal(await visibleCount(other.page), await visibleCount(page));
});

test('the link of a card is that of its event alone', async (t) => {
  const { page } = await drawn(
    await openPage(t, `${ARTICLE}#a=1&sahel=${LERE};t:2023-09`, { ...calm, ...clipboard }),
  );
  await page.getByRole('button', { name: 'Copy link to this event' }).click();
  await page.getByRole('button', { name: 'Link copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(new URL(copied).hash, `#a=1&sahel=${LERE}`);
});

test('where the clipboard is refused the link stands there, chosen, to be copied by hand', async (t) => {
  const { page, problems } = await drawn(
    await openPage(t, ARTICLE + LERE_LINK, {
      ...calm,
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        }),
    }),
  );
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  const field = page.getByRole('textbox', { name: 'Link, to be copied by hand' });
  assert.equal(await field.inputValue(), page.url());
  const chosen = await field.evaluate(({ selectionStart, selectionEnd }: HTMLInputElement) => [
    selectionStart,
    selectionEnd,
  ]);
  assert.deepEqual(chosen, [0, page.url().length]);
  assert.deepEqual(problems, []);
});

test('in a frame without an origin the timeline works without links', async (t) => {
  const feed = JSON.stringify({
    version: '1.0',
    title: 'Two',
    events: [
      { id: 'a', date: '2012', title: 'A' },
      { id: 'b', date: '2014', title: 'B' },
    ],
  });
  const inner = `<script type=module src=/dist/conflict-timeline.min.js></script><conflict-timeline deep-link=x><script type=application/json slot=feed>${feed}</script></conflict-timeline>`;
  const { page } = await openPage(t, 'frame.html', {
    ...calm,
    prepare: (page) =>
      page.route('**/frame.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><link rel="icon" href="data:,"><iframe width=900 height=700 srcdoc='${inner}'></iframe>`,
        }),
      ),
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('.target').first().click();
  await frame.locator('.card').waitFor();
  assert.equal(await frame.locator('.share').count(), 0);
});

const card = (page: Page): Locator => page.locator('conflict-timeline .card');

const mark = (page: Page, id: string): Locator =>
  page.locator(`conflict-timeline .target[data-id="${id}"]`).first();

const link = (page: Page, id: string): Locator => page.locator(`a[href^="#sahel=${id}"]`);

async function drawn(opened: OpenedPage): Promise<OpenedPage> {
  await opened.page.locator('conflict-timeline .target').first().waitFor();
  await settle(opened.page);
  return opened;
}

/** What a timeline shows. */
function shownIn(
  page: Page,
  place = 0,
): Promise<{ selected: string | null; start: string; end: string }> {
  return page
    .locator('conflict-timeline')
    .nth(place)
    .evaluate((element) => {
      const { selected, view } = element as HTMLElementTagNameMap['conflict-timeline'];
      return {
        selected,
        start: view?.start.toISOString() ?? '',
        end: view?.end.toISOString() ?? '',
      };
    });
}

const visibleCount = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('conflict-timeline')?.visibleEvents.length ?? -1);

/** Id of the mark that has the focus. */
const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    return focused?.matches('.target') ? (focused as HTMLElement).dataset['id'] : undefined;
  });

const isInViewport = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
