import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../browser/get-browser.mjs';
import { pack } from '../package/pack.js';
import { ROOT } from '../package/root.js';
import { drawnEvents } from './drawn-events.js';
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

for (const { name, folder, page: address = '', headers, check } of examples) {
  test(`${name}: installed from the archive and built, it draws all events in silence`, async (t) => {
    const installed = installExample(name, packed.tarball);
    t.after(installed.remove);
    const { url, close } = await serveFolder(join(installed.folder, folder), headers);
    t.after(close);
    const context = await browser.newContext({
      viewport: { width: 1160, height: 800 },
      reducedMotion: 'reduce',
    });
    t.after(() => context.close());
    const page = await context.newPage();
    const problems = listenFor(page);
    await page.goto(url + address);
    const timelines = await drawnEvents(page);
    assert.ok(timelines.length > 0);
    for (const { id, entries, drawn } of timelines) assert.equal(drawn, entries, id);
    await check?.({ page, url: url + address, browser });
    assert.deepEqual(problems, []);
  });
}

/** What a sound page has none of: errors, words on the console, requests that fail or go to another host. */
function listenFor(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') problems.push(request.url());
  });
  return problems;
}
