import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright';
import { launchOptions } from '../browser/get-browser.mjs';
import { pack } from '../package/pack.js';
import { ROOT } from '../package/root.js';
import { drawnEvents } from './drawn-events.js';
import type { Example } from './example.js';
import { examples } from './examples.js';
import { installExample } from './install-example.js';
import { serveFolder } from './serve-folder.js';

/** What runs in somebody else's system. */
const apart = ['wordpress'];

const packed = pack();
const browser = await chromium.launch(launchOptions());
after(async () => {
  await browser.close();
  packed.remove();
});

test('every example is tested here, but for those that are tested elsewhere', () => {
  const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const tested = [...examples.map(({ name }) => name), ...apart];
  assert.deepEqual(
    folders.filter((name) => !tested.includes(name)),
    [],
  );
});

for (const example of examples) {
  const { name, page: address = '', elsewhere } = example;
  test(`${name}: installed from the archive and built, it draws all events in silence`, async (t) => {
    const installed = installExample(name, packed.tarball);
    t.after(installed.remove);
    const { url, close } = await serveFolder(
      join(installed.folder, example.folder),
      example.headers,
    );
    t.after(close);
    const context = await browser.newContext({
      viewport: { width: 1160, height: 800 },
      reducedMotion: 'reduce',
    });
    t.after(() => context.close());
    if (elsewhere) await answer(context, elsewhere, installed.folder);
    const page = await context.newPage();
    const problems = listenFor(page, elsewhere?.origin);
    await page.goto(url + address);
    const frame = elsewhere ? await framed(page) : page.mainFrame();
    const timelines = await drawnEvents(frame);
    assert.ok(timelines.length > 0);
    for (const { id, entries, drawn } of timelines) assert.equal(drawn, entries, id);
    await example.check?.({ page, frame, url: url + address, browser });
    assert.deepEqual(problems, []);
  });
}

/** Answers in the place of another host. */
async function answer(
  context: BrowserContext,
  { origin, folder }: NonNullable<Example['elsewhere']>,
  home: string,
): Promise<void> {
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(home, folder, pathname) });
  });
}

/** The page in the one iframe of a page. */
async function framed(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  assert.ok(frame, 'the page has no iframe');
  return frame;
}

/** What a sound page has none of: errors, words on the console, requests that fail or go to an unknown host. */
function listenFor(page: Page, origin = ''): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isKnown = url.hostname === '127.0.0.1' || url.origin === origin;
    if (url.protocol.startsWith('http') && !isKnown) problems.push(request.url());
  });
  return problems;
}
