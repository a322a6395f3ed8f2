import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DIST, ROOT } from './root.js';

const hashes = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8')) as Record<
  string,
  string
>;
const again = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));

after(() => rmSync(again, { recursive: true }));

test('integrity.json has every file for a script tag', () => {
  const files = readdirSync(DIST).filter((name) => name.endsWith('.min.js'));
  assert.ok(files.includes('conflict-timeline.min.js'));
  assert.deepEqual(
    files.filter((name) => !(name in hashes)),
    [],
  );
});

test('each hash is that of its file, as a browser reckons it', async () => {
  for (const [name, hash] of Object.entries(hashes)) {
    assert.equal(hash, await sha384(join(DIST, name)), name);
  }
});

test('building again, somewhere else, gives the same bytes', async () => {
  const config = 'rollup.config.mjs';
  execFileSync('npx', ['rollup', '-c', config, '--silent', '--dir', again], { cwd: ROOT });
  const built = Object.keys(hashes).filter((name) => name.endsWith('.min.js'));
  for (const name of built) assert.equal(await sha384(join(again, name)), hashes[name], name);
});

/** By the means of browsers, not those of the build. */
async function sha384(file: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', readFileSync(file));
  return `sha384-${Buffer.from(digest).toString('base64')}`;
}
