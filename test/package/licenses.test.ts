import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST } from './root.js';

const notices = readFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), 'utf8').split(/\n-{80}\n/);

test('each package that a built file holds is told with its version and the words of its licence', () => {
  const held = heldPackages();
  assert.ok(held.includes('lit-html') && held.includes('@tanstack/virtual-core'), held.join());
  const untold = held.filter(
    (name) =>
      !notices.some(
        (notice) =>
          new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm').test(notice) &&
          /Permission|Redistribution/.test(notice) &&
          /Copyright/.test(notice),
      ),
  );
  assert.deepEqual(untold, []);
});

/** The packages that the source maps of the built files name. */
function heldPackages(): string[] {
  const maps = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js.map'),
  );
  const sources = maps.flatMap(
    (file) => (JSON.parse(readFileSync(join(DIST, file), 'utf8')) as { sources: string[] }).sources,
  );
  const names = sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
