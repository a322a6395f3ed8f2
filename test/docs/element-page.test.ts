import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elementPage } from '../../docs/element-page.js';

const page = readFileSync('docs/element.md', 'utf8');

test('docs/element.md tells the elements as their doc comments do; if not, run `npm run docs`', async () => {
  assert.equal(page, await elementPage(page));
});

for (const [what, row] of [
  ['choices, the default first', /\| `group-by` +\| `groupBy` +\| `lane` `category` `actor` /],
  ['a free value and its default', /\| `heading-level` +\| `headingLevel` +\| `2`, any number/],
  ['a method with what may be left out', /\| `zoomBy\(factor, at\?\)` +\| Zooms in by a factor/],
  ['an event with what it carries', /\| `timeline-load` .*`feed`: .*`problems`: /],
  ['a slot', /\| `card-footer` +\| /],
  ['a part', /\| `lane-label` +\| /],
  ['a colour by scheme', /\| `--timeline-[a-z0-9-]+` +\| `#[0-9a-f]+` +\| `#[0-9a-f]+` +\| /],
] as const) {
  test(`docs/element.md tells ${what}`, () => assert.match(page, row));
}
