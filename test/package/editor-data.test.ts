import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { elementsOf, type Manifest } from '../../build/manifest/manifest.js';
import { DIST, ROOT } from './root.js';

interface Named {
  readonly name: string;
}

const manifest = read<Manifest>('custom-elements.json');
const [timeline] = elementsOf(manifest);
assert.ok(timeline);

test('VS Code is told the tags, their attributes and the choices of each', () => {
  const { tags } = read<{
    tags: (Named & { attributes: (Named & { values: Named[] })[] })[];
  }>('vscode.html-custom-data.json');
  assert.deepEqual(
    names(tags),
    elementsOf(manifest).map(({ tagName }) => tagName),
  );
  assert.deepEqual(names(tags[0]?.attributes), names(timeline.attributes));
  const theme = tags[0]?.attributes.find(({ name }) => name === 'theme');
  assert.deepEqual(names(theme?.values), ['auto', 'light', 'dark']);
});

test('VS Code is told the custom properties and parts', () => {
  const css = read<{ properties: Named[]; pseudoElements: Named[] }>('vscode.css-custom-data.json');
  assert.deepEqual(names(css.properties), names(timeline.cssProperties));
  assert.ok(names(css.pseudoElements).includes('::part(card)'));
});

test('editors of JetBrains find the same in the web types that package.json names', () => {
  const { name, ['web-types']: file } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as { name: string; 'web-types': string };
  assert.equal(file, 'dist/web-types.json');
  const types = read<{
    name: string;
    contributions: {
      html: { elements: (Named & { attributes: Named[]; source: { module: string } })[] };
      css: { properties: Named[] };
    };
  }>('web-types.json');
  const { html, css } = types.contributions;
  assert.equal(types.name, name);
  assert.deepEqual(names(html.elements[0]?.attributes), names(timeline.attributes));
  assert.deepEqual(names(css.properties), names(timeline.cssProperties));
  assert.equal(
    html.elements[0]?.source.module,
    './dist/elements/conflict-timeline/conflict-timeline.js',
  );
});

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Data;
}

function names(parts: readonly Named[] = []): string[] {
  return parts.map(({ name }) => name);
}
