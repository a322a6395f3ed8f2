import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languageTags } from '../../src/locales/language-tags.js';
import { ROOT } from './root.js';

const { name, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
};

/** What an entry has come to in plain Node. */
interface Imported {
  readonly exported: readonly string[];
  readonly defined: readonly string[];
  readonly hasDom: boolean;
}

/** The entries that are modules, but for the one that registers the elements. */
const entries = Object.entries(exports)
  .filter(([entry, target]) => typeof target === 'object' && entry !== './define')
  .flatMap(([entry]) =>
    entry.includes('*') ? languageTags.map((tag) => entry.replace('*', tag)) : [entry],
  )
  .map((entry) => entry.replace('.', name));

/** Imports an entry, and tells what it exports, what it has defined and whether it has made a document. */
const script = (entry: string): string => `
  const exported = Object.keys(await import('${entry}')).sort();
  const defined = ['conflict-timeline', 'conflict-timeline-story']
    .filter((tag) => globalThis.customElements?.get(tag));
  const hasDom = 'document' in globalThis || 'window' in globalThis;
  console.log(JSON.stringify({ exported, defined, hasDom }));
`;

test('there are entries to import', () => {
  assert.ok(entries.includes('conflict-timeline'));
  assert.ok(entries.includes('conflict-timeline/react'));
});

for (const entry of entries) {
  test(`${entry} is imported in plain Node without a document, and defines nothing`, () => {
    const { exported, defined, hasDom } = importInNode(entry);
    assert.equal(hasDom, false);
    assert.deepEqual(defined, []);
    const classes = ['ConflictTimeline', 'ConflictTimelineStory'];
    if (entry === name || entry.endsWith('/react')) {
      assert.deepEqual(
        classes.filter((one) => !exported.includes(one)),
        [],
      );
    }
  });
}

test('conflict-timeline/define defines both elements', () => {
  // Where there is no registry, lit puts one that only remembers.
  assert.deepEqual(importInNode(`${name}/define`).defined, [
    'conflict-timeline',
    'conflict-timeline-story',
  ]);
});

test('the React entry tells frameworks with a server that it is for the browser', () => {
  const first = readFileSync(join(ROOT, 'dist', 'react.js'), 'utf8').split('\n')[0];
  assert.equal(first, "'use client';");
});

function importInNode(entry: string): Imported {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script(entry)], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  return JSON.parse(output) as Imported;
}
