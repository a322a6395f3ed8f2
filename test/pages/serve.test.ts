import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../examples/serve.mjs';

const FILES = [
  { path: 'dist/conflict-timeline.min.js', type: /^(text|application)\/javascript/ },
  { path: 'dist/feeds/sahel.json', type: /^application\/json/ },
  { path: 'examples/article/', type: /^text\/html/ },
];

for (const { path, type } of FILES) {
  test(`the example server sends ${path} with its type`, async (t) => {
    const { url, close } = await serve();
    t.after(close);
    const response = await fetch(url + path);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', type);
  });
}

test('without watching, a page is served as it is written', async (t) => {
  const { url, close } = await serve();
  t.after(close);
  const page = await (await fetch(`${url}examples/article/`)).text();
  assert.doesNotMatch(page, /web-socket/);
});

test('two servers side by side take two ports', async (t) => {
  const [one, other] = await Promise.all([serve(), serve()]);
  t.after(() => Promise.all([one.close(), other.close()]));
  assert.notEqual(one.url, other.url);
});
