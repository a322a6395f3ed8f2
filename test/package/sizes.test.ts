import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sum } from 'd3';
import { build, type Metafile } from 'esbuild';
import { languageTags } from '../../src/locales/language-tags.js';
import { DIST } from './root.js';

/** Most kB (1,000 bytes) that a file may have, as a server sends it: by gzip at its best. */
const FILES = {
  'conflict-timeline.min.js': 68.5,
  'conflict-timeline-details.min.js': 48,
  'conflict-timeline-links.min.js': 10.5,
  'conflict-timeline-list.min.js': 18,
  'conflict-timeline-reader.min.js': 18,
  'conflict-timeline-story.min.js': 2,
  'conflict-timeline-locator.min.js': 56,
  'embed.js': 1.5,
};

/** Where bundles would be written. */
const OUT = join(DIST, 'bundles');

/** The words of a language. */
const LANGUAGE = 7;

/** The same of what a bundler makes of an entry for a browser: of what a page loads at first, and with all that is loaded on use. */
const ENTRIES = {
  'index.js': { first: 85, all: 225 },
  'define.js': { first: 85, all: 225 },
  'core.js': { first: 81, all: 81 },
  'convert.js': { first: 170, all: 170 },
  'react.js': { first: 86, all: 225 },
};

const languages = languageTags
  .filter((tag) => tag !== 'en')
  .map((tag) => [`conflict-timeline-${tag}.min.js`, LANGUAGE] as const);

for (const [file, budget] of [...Object.entries(FILES), ...languages]) {
  test(`${file} has at most ${budget} kB`, () => {
    assertWithin(budget, file, kilobytesOf(readFileSync(join(DIST, file))));
  });
}

for (const [entry, { first, all }] of Object.entries(ENTRIES)) {
  test(`${entry}, bundled for a browser, has at most ${first} kB at first and ${all} kB in all`, async () => {
    const sizes = await bundle(join(DIST, entry));
    assertWithin(first, `${entry} at first`, sizes.first);
    assertWithin(all, `${entry} in all`, sizes.all);
  });
}

function assertWithin(budget: number, what: string, size: number): void {
  assert.ok(size <= budget, `${what}: ${size.toFixed(1)} kB, which is over its ${budget} kB`);
}

const kilobytesOf = (text: Uint8Array): number => gzipSync(text, { level: 9 }).length / 1000;

/** React, which a page that uses it has already, stays outside. */
async function bundle(entry: string): Promise<{ first: number; all: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    external: ['react'],
    logLevel: 'error',
    absWorkingDir: DIST,
    outdir: OUT,
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [relative(DIST, path), kilobytesOf(contents)]),
  );
  const files = metafile.outputs;
  const start = Object.keys(files).filter((file) => files[file]?.entryPoint === basename(entry));
  return { first: sum(atFirst(start, files), (file) => sizes.get(file)), all: sum(sizes.values()) };
}

/** Some files, and all that they import before they run. */
function atFirst(files: readonly string[], outputs: Metafile['outputs']): ReadonlySet<string> {
  const found = new Set(files);
  // A set goes on with what is added while it is gone through.
  for (const file of found) {
    for (const { kind, path, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) found.add(path);
    }
  }
  return found;
}
