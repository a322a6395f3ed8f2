import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';

const readme = readFileSync('README.md', 'utf8');

test('the feed in README.md is read without a problem', () => {
  const text = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const { feed, problems } = readFeed(text);
  assert.deepEqual(problems, []);
  assert.equal(feed?.events.length, 1);
});

test('the feed in README.md has ten lines', () => {
  const text = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  assert.equal(text.trim().split('\n').length, 10);
});

test('every file that README.md links to is there', () => {
  const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file ?? '');
  assert.ok(files.length >= 5);
  assert.deepEqual(
    files.filter((file) => !existsSync(file)),
    [],
  );
});
