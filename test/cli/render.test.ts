import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readMarkup } from '../prerender/read-markup.js';
import { call } from './call.js';
import { spawnCli } from './spawn-cli.js';
import { temporaryFiles } from './temporary-files.js';

const SAHEL = 'src/feeds/sahel.json';

/** Width and height of a PNG, as its header has them. */
const pngSize = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const rootOf = (svg: string): Readonly<Record<string, string>> =>
  readMarkup(svg, true)[0]?.attributes ?? {};

test('an SVG is printed, as wide as is asked', async () => {
  const { code, out, err } = await spawnCli(['render', SAHEL, '--width', '800']);
  assert.equal(rootOf(out)['width'], '800');
  assert.match(out, /War in the Sahel/);
  assert.equal(err, `${SAHEL}: no problems; 104 events can be read.\n`);
  assert.equal(code, 0);
});

test('a time is shown that is asked for', async () => {
  const { out } = await call(['render', SAHEL, '--start', '2020', '--end', '2023-06']);
  assert.match(out, /January 2020 to June 2023/);
  assert.doesNotMatch(out, /Konna/);
});

test('a height scales the picture to fit, its ground to the edges', async () => {
  const size = ['--width', '1200', '--height', '630'];
  const { out } = await call(['render', SAHEL, ...size, '--theme', 'dark']);
  const { width, height, viewBox = '' } = rootOf(out);
  assert.deepEqual([width, height], ['1200', '630']);
  const [x, y, w = 0, h = 1] = viewBox.split(' ').map(Number);
  assert.ok(Math.abs(w / h - 1200 / 630) < 0.001);
  const ground = readMarkup(out, true).find(({ name }) => name === 'rect')?.attributes ?? {};
  assert.deepEqual(
    ['x', 'y', 'width', 'height'].map((name) => Number(ground[name])),
    [x, y, w, h],
  );
});

test('a PNG has two pixels for each px, or as many as are asked', async (t) => {
  const path = await temporaryFiles(t, {});
  const size = ['--width', '600', '--height', '300'];
  await call(['render', SAHEL, '-o', path('two.png'), ...size]);
  assert.deepEqual(pngSize(path('two.png')), [1200, 600]);
  await call(['render', SAHEL, '-o', path('one.PNG'), ...size, '--scale', '1']);
  assert.deepEqual(pngSize(path('one.PNG')), [600, 300]);
});

test('without what makes PNG files, the remedy is named', async (t) => {
  const path = await temporaryFiles(t, {});
  const preload = [join(import.meta.dirname, 'without-resvg.mjs')];
  const { code, err } = await spawnCli(['render', SAHEL, '-o', path('a.png')], { preload });
  assert.equal(code, 2);
  assert.match(err, /not installed\. Run npm install @resvg\/resvg-js, or write an \.svg\.\n$/);
  assert.ok(!existsSync(path('a.png')));
});

test('a page holds picture, list and feed, and its script', async (t) => {
  const path = await temporaryFiles(t, {});
  const script = 'https://example.org/timeline.js?a=1&b=2';
  const args = ['--theme', 'dark', '--lang', 'fr', '--script', script];
  const { code } = await call(['render', SAHEL, '-o', path('a.html'), ...args]);
  assert.equal(code, 0);
  const page = readFileSync(path('a.html'), 'utf8');
  assert.match(page, /^<!doctype html>\n<html lang="fr"/);
  assert.match(
    page,
    /<script type="module" src="https:\/\/example\.org\/timeline\.js\?a=1&amp;b=2">/,
  );
  assert.match(page, /<conflict-timeline theme="dark"/);
  assert.equal(page.match(/<figure><svg/g)?.length, 1);
  assert.ok((page.match(/<li/g)?.length ?? 0) >= 104);
});

test('events that are left out give code 1, and the rest is drawn', async () => {
  const feed = { version: '1.0', title: 'Rest', events: [{ id: 'a', title: 'A', date: '2023' }] };
  const lossy = { ...feed, events: [...feed.events, { id: 'b', title: 'B', date: 'soon' }] };
  const { code, out, err } = await call(['render', '-'], JSON.stringify(lossy));
  assert.equal(code, 1);
  assert.match(out, /Rest/);
  assert.match(err, /error events\[1\]\.date "soon"/);
});

test('a feed without events is drawn', async () => {
  const { code, out } = await call(
    ['render', '-'],
    '{"version":"1.0","title":"Empty","events":[]}',
  );
  assert.equal(code, 0);
  assert.match(out, /Empty/);
});

test('what is no feed draws nothing', async (t) => {
  const path = await temporaryFiles(t, {});
  const { code } = await call(['render', '-', '-o', path('a.svg')], 'no feed');
  assert.equal(code, 1);
  assert.ok(!existsSync(path('a.svg')));
});

const MISUSES: readonly [args: string, says: RegExp][] = [
  ['-o a.pdf', /a\.pdf doesn't say what to make\. End it in one of \.svg, \.png, \.html\./],
  ['--width wide', /--width can't be "wide"\. Give a whole number from 320 to 10000\./],
  ['--width 10', /--width can't be "10"/],
  ['--start 2023-13', /dates: month 13 does not exist\. Here is how: /],
  ['--start 2023 --end 2020', /ends before it begins\. Swap --start and --end\./],
  ['--group-by lanes', /--group-by can't be "lanes"\. Did you mean "lane"\?/],
];

for (const [args, says] of MISUSES) {
  test(`"render ${args}" is refused with code 2`, async () => {
    const { code, out, err } = await call(['render', SAHEL, ...args.split(' ')]);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, says);
  });
}
