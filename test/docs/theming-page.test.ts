import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { themingPage } from '../../docs/theming-page.js';

const page = readFileSync('docs/theming.md', 'utf8');

test('docs/theming.md tells properties, parts and house styles as they are; if not, run `npm run docs`', async () => {
  assert.equal(page, await themingPage(page));
});

for (const [what, row] of [
  ['a property with its default', /\| `--timeline-radius` +\| `3px` /],
  ['a part', /\| `headline` +\| /],
  ['the style sheet of a broadsheet', /```css\n\/\* A quiet broadsheet/],
  ['the style sheet of a tabloid', /```css\n\/\* A loud tabloid/],
] as const) {
  test(`docs/theming.md tells ${what}`, () => assert.match(page, row));
}
