import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  elementsOf,
  type ElementDeclaration,
  type Manifest,
} from '../../build/manifest/manifest.js';
import * as published from '../../src/index.js';
import { readCode } from './manifest/read-code.js';
import { DIST, ROOT } from './root.js';

const manifest = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8')) as Manifest;
const code = readCode();
const timeline = element('conflict-timeline');
const story = element('conflict-timeline-story');

/** The elements with their classes and where these stand. */
const elements = [
  [timeline, published.ConflictTimeline, 'src/elements/conflict-timeline/conflict-timeline.ts'],
  [
    story,
    published.ConflictTimelineStory,
    'src/elements/conflict-timeline-story/conflict-timeline-story.ts',
  ],
] as const;

test('the manifest has both elements, and says where they are registered', () => {
  assert.deepEqual(
    elementsOf(manifest).map(({ tagName }) => tagName),
    ['conflict-timeline', 'conflict-timeline-story'],
  );
  const defined = manifest.modules.find(({ path }) => path === 'dist/define.js')?.exports;
  assert.deepEqual(
    defined?.map(({ kind, name }) => [kind, name]),
    [
      ['custom-element-definition', 'conflict-timeline'],
      ['custom-element-definition', 'conflict-timeline-story'],
    ],
  );
});

test('every file that the manifest names was built', () => {
  const named = manifest.modules.flatMap(({ path, exports }) => [
    path,
    ...exports.flatMap(({ declaration }) => declaration.module ?? []),
  ]);
  assert.deepEqual(
    named.filter((file) => !existsSync(join(ROOT, file))),
    [],
  );
});

test('its parts are those of the templates', () => {
  same(names(timeline.cssParts), code.parts);
});

test('its slots are those of the templates', () => {
  same(names(timeline.slots), code.slots);
});

test('its custom properties are those of the style sheets, with the values they fall back on', () => {
  const told = (timeline.cssProperties ?? []).map(({ name, default: value }) => [name, value]);
  same(told.map(String), [...code.properties].map(String));
});

for (const [declaration, elementClass, file] of elements) {
  test(`the attributes of ${declaration.tagName} are those that it observes`, () => {
    same(names(declaration.attributes), elementClass.observedAttributes);
  });

  test(`the members of ${declaration.tagName} are those that its class offers`, () => {
    same(names(declaration.members), code.offeredBy(file, declaration.name));
  });
}

test('its events are those that are made, each of the class that it names', () => {
  const classes = Object.entries(published).flatMap(([name, one]) =>
    'type' in one && code.made.has(name) ? [`${one.type} ${name}`] : [],
  );
  same(
    (timeline.events ?? []).map(({ name, type }) => `${name} ${type.text}`),
    classes,
  );
});

test('an attribute with choices tells them all, the default first', () => {
  const group = timeline.attributes?.find(({ name }) => name === 'group-by');
  assert.deepEqual(group?.type, { text: "'lane' | 'category' | 'actor' | 'country' | 'none'" });
  assert.equal(group?.default, "'lane'");
  const gestures = timeline.attributes?.find(({ name }) => name === 'gestures');
  assert.deepEqual(gestures?.type, { text: "'cooperative' | 'direct' | 'none'" });
});

test('all that is told of the elements has words', () => {
  const silent = elements.flatMap(([{ tagName, ...one }]) =>
    [
      ...(one.attributes ?? []),
      ...(one.members ?? []),
      ...(one.events ?? []),
      ...(one.slots ?? []),
      ...(one.cssParts ?? []),
      ...(one.cssProperties ?? []),
    ]
      .filter(({ description }) => !description)
      .map(({ name }) => `${tagName}: ${name}`),
  );
  assert.deepEqual(silent, []);
});

function element(tag: string): ElementDeclaration {
  const found = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  assert.ok(found, `The manifest has no ${tag}.`);
  return found;
}

function names(parts: readonly { readonly name: string }[] = []): string[] {
  return parts.map(({ name }) => name);
}

function same(told: readonly string[], real: Iterable<string>): void {
  assert.ok(told.length > 0);
  assert.deepEqual([...told].sort(), [...real].sort());
}
