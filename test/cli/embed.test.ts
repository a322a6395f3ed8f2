import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readMarkup } from '../prerender/read-markup.js';
import { call } from './call.js';
import { spawnCli } from './spawn-cli.js';
import { temporaryFiles } from './temporary-files.js';

const FEED = 'https://example.org/timelines/sahel.json';

const form = async (name: string, ...args: string[]) =>
  (await call(['embed', FEED, '--form', name, ...args])).out;

const tagOf = (html: string, name: string): Readonly<Record<string, string>> => {
  const found = readMarkup(html, false).find((element) => element.name === name);
  assert.ok(found, `There is no <${name}> in ${html}`);
  return found.attributes;
};

test('all forms are printed, each under what it is for', async () => {
  const { code, out, err } = await spawnCli(['embed', FEED]);
  assert.match(out, /^Script tag, [^\n]+:\n\n<script type="module"/);
  assert.match(out, /\n\nIframe, [^\n]+:\n\n<iframe /);
  assert.match(out, /\n\noEmbed answer, [^\n]+:\n\n\{/);
  assert.deepEqual({ code, err }, { code: 0, err: '' });
});

test('the files lie beside the feed, or where it is said', async () => {
  const beside = await form('script');
  assert.equal(
    tagOf(beside, 'script')['src'],
    'https://example.org/timelines/conflict-timeline.min.js',
  );
  const page = 'https://cdn.example/t/embed.html';
  const there = await form('iframe', '--page-url', page);
  assert.equal(tagOf(there, 'script')['src'], 'https://cdn.example/t/embed.js');
  assert.ok(tagOf(there, 'iframe')['src']?.startsWith(`${page}?src=`));
  const script = 'https://cdn.example/timeline.js';
  assert.equal(tagOf(await form('script', '--script-url', script), 'script')['src'], script);
});

test('options reach the element and the frame', async () => {
  const options = ['--lang', 'fr', '--theme', 'dark', '--deep-link', 'sahel', '--height', '900'];
  const { src, lang, theme, ...rest } = tagOf(
    await form('script', ...options),
    'conflict-timeline',
  );
  assert.deepEqual([src, lang, theme, rest['deep-link']], [FEED, 'fr', 'dark', 'sahel']);
  const frame = tagOf(await form('iframe', ...options), 'iframe');
  const { searchParams } = new URL(frame['src'] ?? '');
  assert.deepEqual(Object.fromEntries(searchParams), { src: FEED, lang: 'fr', theme: 'dark' });
  assert.deepEqual([frame['height'], frame['data-deep-link']], ['900', 'sahel']);
  assert.ok('data-conflict-timeline' in frame);
});

test('the oEmbed answer has all that a rich one must have, numbers as numbers, and no script', async () => {
  const answer = JSON.parse(
    await form('oembed', '--feed', 'src/feeds/sahel.json', '--width', '500'),
  ) as Record<string, unknown>;
  const { html, ...rest } = answer;
  assert.deepEqual(rest, {
    version: '1.0',
    type: 'rich',
    title: 'War in the Sahel, 2012–2023',
    provider_name: 'conflict-timeline project',
    cache_age: 3600,
    width: 500,
    height: 1400,
  });
  assert.deepEqual(
    readMarkup(String(html), false).map(({ name }) => name),
    ['iframe'],
  );
  assert.equal(tagOf(String(html), 'iframe')['width'], '500');
});

test('a copy of the feed gives the title and the list that is read without script', async () => {
  const out = await form('script', '--feed', 'src/feeds/sahel.json');
  assert.ok((out.match(/<li>/g)?.length ?? 0) >= 104);
  const iframe = await form('iframe', '--feed', 'src/feeds/sahel.json');
  assert.equal(tagOf(iframe, 'iframe')['title'], 'War in the Sahel, 2012–2023');
  assert.match(iframe, /<noscript>\n[^]+<li>[^]+<\/noscript>/);
});

test('without one there is at least a link to the feed', async () => {
  assert.match(await form('script'), /<a href="https:\/\/example\.org\/timelines\/sahel\.json">/);
});

test('nothing that is given ends an attribute or a tag', async () => {
  const hostile = `"><script>alert(1)</script>`;
  const address = `${FEED}?a="><b>&c='`;
  for (const name of ['script', 'iframe', 'oembed']) {
    const { out } = await call(['embed', address, '--form', name, '--title', hostile]);
    const html = name === 'oembed' ? (JSON.parse(out) as { html: string }).html : out;
    const names = new Set(readMarkup(html, false).map((element) => element.name));
    assert.ok(!names.has('b'), html);
    assert.equal(html.match(/<script/g)?.length ?? 0, name === 'oembed' ? 0 : 1);
  }
});

test('scripts carry the hash of the built file, where it is built', async () => {
  const hashes = readHashes();
  const script = tagOf(await form('script'), 'script');
  assert.equal(script['integrity'], hashes['conflict-timeline.min.js']);
  const helper = tagOf(await form('iframe'), 'script');
  assert.equal(helper['integrity'], hashes['embed.js']);
});

test('a copy that is no feed gives code 1 and prints nothing', async (t) => {
  const path = await temporaryFiles(t, { 'a.json': '{' });
  const { code, out, err } = await call(['embed', FEED, '--feed', path('a.json')]);
  assert.deepEqual({ code, out }, { code: 1, out: '' });
  assert.match(err, /a\.json:1:2 error/);
});

const MISUSES: readonly [args: string[], says: RegExp][] = [
  [['sahel.json'], /FEED-URL can't be "sahel\.json"\. Give it with https:\/\/ in front/],
  [['javascript:alert(1)'], /FEED-URL can't be/],
  [['https://'], /FEED-URL can't be "https:\/\/"/],
  [[FEED, '--page-url', 'embed.html'], /--page-url can't be "embed\.html"/],
  [[FEED, '--script-url', 'data:,'], /--script-url can't be/],
  [[FEED, '--deep-link', 'a=b'], /--deep-link can't be "a=b"\. Use letters/],
  [[FEED, '--form', 'ifram'], /--form can't be "ifram"\. Did you mean "iframe"\?/],
  [[FEED, '--height', '0'], /--height can't be "0"/],
];

for (const [args, says] of MISUSES) {
  test(`"embed ${args.join(' ')}" is refused with code 2`, async () => {
    const { code, out, err } = await call(['embed', ...args]);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, says);
  });
}

function readHashes(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
