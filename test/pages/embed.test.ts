import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright';
import { serveFrames } from './frame-page.js';
import { servePages } from './serve-page.js';
import { settle } from './settle.js';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const LERE = '2023-09-17-lere-attack';
const LERE_LINK = `#sahel=${LERE};t:2023-09`;
const LINKED = { attributes: 'data-deep-link="sahel"' };

const openPage = await servePages();
const { open, origin } = await serveFrames(openPage);

test('a frame of another origin gets the height of what is in it, and follows it', async (t) => {
  const { page, frame, problems } = await open(t);
  await drawn(frame);
  await fits(page, frame);
  const chart = await heightOf(page);
  await frame.getByRole('button', { name: 'Table', exact: true }).click();
  await page.waitForFunction(
    (before) => document.querySelector('iframe')?.clientHeight !== before,
    chart,
  );
  await fits(page, frame);
  assert.deepEqual(problems, []);
});

test('the height that the host has reserved stays until there is something to see', async (t) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { page, frame } = await open(t, {
    prepare: (page) =>
      page.route(/\/feeds\/sahel\.json$/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  await frame.locator('conflict-timeline [role=status]').first().waitFor();
  await settle(page);
  assert.equal(await heightOf(page), 700);
  release();
  await drawn(frame);
  await fits(page, frame);
});

test('it works in a host with the strictest policy', async (t) => {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    'img-src data:',
    `frame-src ${origin}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const { page, frame, problems } = await open(t, { policy, ...LINKED, hash: LERE_LINK });
  await card(frame).waitFor();
  await fits(page, frame);
  assert.deepEqual(problems, []);
});

test('a script that is loaded twice works once', async (t) => {
  const scripts = ['embed.js', 'embed.js?again'];
  const { page, frame, problems } = await open(t, { scripts, ...LINKED });
  await drawn(frame);
  await fits(page, frame);
  assert.deepEqual(problems, []);
});

test('a frame that comes later is served too, and a script that comes late', async (t) => {
  const { page, frame } = await open(t, { scripts: [] });
  await drawn(frame);
  await settle(page);
  assert.equal(await heightOf(page), 700);
  await page.addScriptTag({ url: 'embed.js' });
  await fits(page, frame);
  await page.evaluate(() => {
    const first = document.querySelector('iframe');
    const copy = first?.cloneNode() as HTMLIFrameElement;
    copy.removeAttribute('style');
    copy.id = 'second';
    first?.replaceWith(copy);
  });
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 700) !== 700);
});

test('hosts that speak AMP or Pym are told in their own words', async (t) => {
  const { page, frame } = await open(t, {
    scripts: [],
    query: '&childId=graphic-1',
    prepare: (page) =>
      page.addInitScript(() => {
        const heard: unknown[] = [];
        addEventListener('message', ({ data }) => heard.push(data));
        Object.assign(globalThis, { heard });
      }),
  });
  await drawn(frame);
  await page.waitForFunction('heard.length >= 4');
  const height = await contentHeight(frame);
  const heard = await page.evaluate<unknown[]>('heard');
  const has = (message: unknown) =>
    heard.some((one) => JSON.stringify(one) === JSON.stringify(message));
  assert.ok(has({ type: 'conflict-timeline:ready', version: 1 }));
  assert.ok(has({ type: 'conflict-timeline:height', version: 1, height }));
  assert.ok(has({ sentinel: 'amp', type: 'embed-size', height }));
  assert.ok(has(`pymxPYMxgraphic-1xPYMxheightxPYMx${height}`));
});

const height = (height: unknown) => ({ type: 'conflict-timeline:height', version: 1, height });

test('what comes from anywhere but the frame is not heard', async (t) => {
  const body = `<iframe id="other" title="Other" src="${origin}/dist/embed.html"></iframe>`;
  const { page, frame } = await open(t, { body });
  await drawn(frame);
  await fits(page, frame);
  const before = await marked(page);
  const other = page.frames().find((one) => one !== frame && one.url().startsWith(origin));
  assert.ok(other);
  await heard(page, () => page.evaluate((data) => postMessage(data, '*'), height(5000)));
  await heard(page, () => other.evaluate((data) => parent.postMessage(data, '*'), height(5000)));
  assert.equal(await marked(page), before);
});

test('a frame that has gone to another origin is not heard', async (t) => {
  const { page, frame } = await open(t, LINKED);
  await drawn(frame);
  await fits(page, frame);
  const before = await heightOf(page);
  await Promise.all([
    frame.waitForURL((url) => url.origin !== origin),
    frame.evaluate((to) => location.assign(to), `${new URL(page.url()).origin}/embed.js`),
  ]);
  const viewed = { type: 'conflict-timeline:viewed', version: 1, fragment: 'other' };
  for (const data of [height(5000), viewed]) {
    await heard(page, () => frame.evaluate((data) => parent.postMessage(data, '*'), data));
  }
  assert.equal(await heightOf(page), before);
  assert.equal(new URL(page.url()).hash, '');
});

test('a height is clamped, and what is none is ignored', async (t) => {
  const attributes = 'data-max-height="1500" data-min-height="300"';
  const { page, frame } = await open(t, { attributes });
  await drawn(frame);
  const say = (data: object) =>
    heard(page, () => frame.evaluate((data) => parent.postMessage(data, '*'), data));
  await say(height(1e9));
  assert.equal(await heightOf(page), 1500);
  await say(height(1));
  assert.equal(await heightOf(page), 300);
  for (const nonsense of [Infinity, NaN, -5, '400', null]) await say(height(nonsense));
  assert.equal(await heightOf(page), 300);
});

test('a view in the host’s address is shown in the frame', async (t) => {
  const { page, frame } = await open(t, { ...LINKED, hash: LERE_LINK });
  await card(frame).waitFor();
  assert.equal(await selected(frame), LERE);
  assert.equal(new URL(page.url()).hash, LERE_LINK);
});

test('what the reader opens in the frame stands in the host’s address, and back closes it', async (t) => {
  const { page, frame } = await open(t, { ...LINKED, hash: '#section' });
  await drawn(frame);
  await frame.evaluate(() =>
    document.querySelector('conflict-timeline')?.zoomTo('2023-09', '2023-09'),
  );
  await frame.locator(`button[data-id="${LERE}"]`).first().click();
  await card(frame).waitFor();
  await page.waitForURL((url) => url.hash.startsWith('#section&sahel=') && url.hash.includes(LERE));
  await page.goBack();
  await card(frame).waitFor({ state: 'detached' });
  await page.waitForURL((url) => !url.hash.includes(LERE));
});

test('a link in the host’s article opens its event in the frame and brings the frame into sight', async (t) => {
  const body = `<p><a href="${LERE_LINK}">17 September</a></p>`;
  const { page, frame } = await open(t, { ...LINKED, body });
  await drawn(frame);
  await page.getByRole('link').click();
  await card(frame).waitFor();
  assert.equal(await selected(frame), LERE);
  await page.goBack();
  await page.goForward();
  await page.waitForURL((url) => url.hash === LERE_LINK);
});

test('without the attribute the host’s address is left alone, and told to nobody', async (t) => {
  const { page, frame } = await open(t, { hash: LERE_LINK });
  await drawn(frame);
  await frame.evaluate(() => document.querySelector('conflict-timeline')?.next());
  await card(frame).waitFor();
  await frame.waitForURL((url) => url.hash !== '');
  assert.equal(new URL(page.url()).hash, LERE_LINK);
  assert.ok(!frame.url().includes(LERE));
});

test('a fragment that would break out of its key is not written', async (t) => {
  const { page, frame } = await open(t, { ...LINKED, hash: '#other=1' });
  await drawn(frame);
  for (const fragment of ['x&other=2', 'x#y', '"><b>', 5]) {
    const data = { type: 'conflict-timeline:viewed', version: 1, fragment };
    await heard(page, () => frame.evaluate((data) => parent.postMessage(data, '*'), data));
  }
  assert.equal(new URL(page.url()).hash, '#other=1');
});

const SCHEMES: readonly [system: 'light' | 'dark', query: string, ground: string][] = [
  ['dark', '', 'rgb(22, 23, 26)'],
  ['light', '', 'rgb(255, 253, 249)'],
  ['dark', '&theme=light', 'rgb(255, 253, 249)'],
  ['light', '&theme=dark', 'rgb(22, 23, 26)'],
];

for (const [colorScheme, query, ground] of SCHEMES) {
  test(`on a ${colorScheme} system the address "…${query}" gives the ground ${ground}`, async (t) => {
    const { frame } = await open(t, { colorScheme, query });
    await drawn(frame);
    assert.deepEqual(
      await frame.evaluate(() =>
        [document.documentElement, document.querySelector('conflict-timeline')].map(
          (element) => element && getComputedStyle(element).backgroundColor,
        ),
      ),
      [ground, ground],
    );
  });
}

test('on a phone a card stands at the foot of the screen, and not of the frame', async (t) => {
  const { page, frame } = await open(t, {
    viewport: { width: 360, height: 780 },
    body: '<p>An article.</p>'.repeat(12),
  });
  await drawn(frame);
  await fits(page, frame);
  await page.evaluate(() => scrollTo(0, 300));
  await frame.locator('conflict-timeline [part=stage] button').nth(2).click();
  const sheet = frame.locator('dialog.sheet');
  await sheet.waitFor();
  await settle(page);
  const box = await sheet.boundingBox();
  assert.ok(box);
  assert.ok(box.y >= 0, `top ${box.y}`);
  assert.ok(box.y + box.height <= 780 + 8, `bottom ${box.y + box.height}`);
});

const REFUSED = ['javascript:alert(1)', 'data:application/json,%7B%7D', 'https://a:b@example.org/'];

for (const src of REFUSED) {
  test(`a feed at ${src} is not fetched`, async (t) => {
    const path = `dist/embed.html?src=${encodeURIComponent(src)}`;
    const { page, problems } = await openPage(t, path);
    await page.getByRole('alert').waitFor();
    assert.equal(await page.locator('conflict-timeline').count(), 0);
    assert.deepEqual(problems, []);
  });
}

test('a feed that fails leaves a link to it', async (t) => {
  const { page } = await openPage(t, 'dist/embed.html?src=feeds/none.json');
  const link = page.getByRole('link', { name: /feeds\/none\.json$/ });
  await link.waitFor();
  assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
});

test('the page is named as its feed, speaks the language that is asked for, and passes options on', async (t) => {
  const path = 'dist/embed.html?src=feeds/sahel.json&lang=fr&group-by=actor&heading-level=1';
  const { page, problems } = await openPage(t, path);
  await page.waitForFunction(() => document.title !== 'Timeline');
  assert.match(await page.title(), /Sahel/);
  assert.equal(await page.getAttribute('html', 'lang'), 'fr');
  assert.equal(await page.getAttribute('conflict-timeline', 'group-by'), 'actor');
  await page.locator('conflict-timeline h1').waitFor();
  assert.deepEqual(problems, []);
});

test('where no script runs the page says why it is empty', async (t) => {
  const { page } = await openPage(t, 'dist/embed.html?src=feeds/sahel.json', {
    javaScriptEnabled: false,
  });
  // Chromium reads the content of noscript then, but hides it all the same where a test has switched scripts off.
  const words = await page.locator('noscript p').textContent();
  assert.match(words ?? '', /^A script draws the timeline that belongs here\./);
});

test('the host’s script stays below 2 kB', () => {
  assert.ok(gzipSync(readFileSync(join(DIST, 'embed.js')), { level: 9 }).length < 2000);
});

const drawn = (frame: Frame) =>
  frame.locator('conflict-timeline [part=stage] button').first().waitFor();

const card = (frame: Frame) => frame.locator('.card.event');

const selected = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('conflict-timeline')?.selected);

const heightOf = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);

const marked = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe[data-conflict-timeline]')?.clientHeight);

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Waits until the frame is as high as its page. */
async function fits(page: Page, frame: Frame): Promise<void> {
  await settle(page);
  const wanted = await contentHeight(frame);
  await page.waitForFunction(
    (wanted) => document.querySelector('iframe[data-conflict-timeline]')?.clientHeight === wanted,
    wanted,
  );
}

/** Waits until the host has got a message; its own listener, which was there first, has then dealt with it. */
async function heard(page: Page, say: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const got = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    Object.assign(globalThis, { got });
  });
  await say();
  await page.evaluate('got.then(() => undefined)');
}
