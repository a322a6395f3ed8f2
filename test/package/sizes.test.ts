import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { languageTags } from '../../src/locales/language-tags.js';
import { DIST } from './root.js';

/** Most kB (1,000 bytes) that a file may have, as a server sends it: by gzip at its best. */
const FILES = {
  'conflict-timeline.min.js': 68,
  'conflict-timeline-details.min.js': 48,
  'conflict-timeline-links.min.js': 10.5,
  'conflict-timeline-list.min.js': 18,
  'conflict-timeline-reader.min.js': 18,
  'conflict-timeline-story.min.js': 2,
  'conflict-timeline-locator.min.js': 56,
  'embed.js': 1.5,
};

/** The words of a language. */
const LANGUAGE = 7;

/** The same of what a bundler makes of an entry for a browser, with all that is loaded on use in it. */
const ENTRIES = {
  'index.js': 250,
  'define.js': 250,
  'core.js': 84,
  'convert.js': 170,
  'react.js': 250,
};

const languages = languageTags
  .filter((tag) => tag !== 'en')
  .map((tag) => [`conflict-timeline-${tag}.min.js`, LANGUAGE] as const);

for (const [file, budget] of [...Object.entries(FILES), ...languages]) {
  test(`${file} has at most ${budget} kB`, () => {
    assertWithin(budget, file, readFileSync(join(DIST, file)));
  });
}

for (const [entry, budget] of Object.entries(ENTRIES)) {
  test(`${entry}, bundled for a browser, has at most ${budget} kB`, async () => {
    assertWithin(budget, entry, await bundle(join(DIST, entry)));
  });
}

function assertWithin(budget: number, file: string, text: Uint8Array): void {
  const size = gzipSync(text, { level: 9 }).length / 1000;
  assert.ok(size <= budget, `${file}: ${size.toFixed(1)} kB, which is over its ${budget} kB`);
}

/** React, which a page that uses it has already, stays outside. */
async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['react'],
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
