import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feedPage } from '../../docs/feed-page.js';
import { feedReference } from '../../docs/feed-reference.js';
import { replaceGenerated } from '../../docs/replace-generated.js';

const page = readFileSync('docs/feed.md', 'utf8');

test('docs/feed.md tells the feed as it is defined; if not, run `npm run docs`', () => {
  assert.equal(page, feedPage(page));
});

test('the reference tells a required field, a default, a range, a choice and a reference', () => {
  const reference = feedReference();
  for (const row of [
    '| `date` | EDTF date | required; when it happened: a date or an interval |',
    '| `importance` | whole number, 1 to 5 |',
    '(default `3`)',
    '`reported`, `claimed`, `verified`, `disputed`, `retracted`',
    'id in `places`, or InlinePlace',
  ]) {
    assert.ok(reference.includes(row), row);
  }
});

test('a page without the markers is refused', () => {
  assert.throws(() => replaceGenerated('no markers', 'anything', 'x'), /has no/);
});
