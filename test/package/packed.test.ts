import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from './pack.js';
import { ROOT } from './root.js';

const packed = pack();
const paths = packed.files.map(({ path }) => path);
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>;
};

/** What may be in the package, and nothing else. */
const wanted = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/(index|define|core|convert|react)\.(js|js\.map|d\.ts)$/,
  /^dist\/conflict-timeline(-details|-links|-list|-locator|-reader|-story)?\.min\.js(\.map)?$/,
  /^dist\/conflict-timeline-[a-z]{2}\.min\.js$/,
  /^dist\/(time|locales|feed|convert|view|scene|markup|draw|prerender|theme|controllers|elements|cli|embed|lit-react)\/.+\.(js|js\.map|d\.ts)$/,
  /^dist\/embed(-page)?\.(html|css|js|js\.map)$/,
  /^dist\/cli\/preview\/preview\.(html|css)$/,
  /^dist\/typings\/(jsx|vue|svelte)\.(js|d\.ts)$/,
  /^dist\/typings\/tags\.d\.ts$/,
  /^dist\/(custom-elements|integrity|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/feeds\/sahel(\.[a-z]{2})?\.json$/,
  /^dist\/schema\/feed-1\.json$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
];

/** Entries without types: what a page loads, and data. */
const untyped = Object.keys(exports).filter((entry) =>
  /\.(json|min\.js)$|\/embed\.\w+$/.test(entry),
);

after(() => packed.remove());

test('the package holds what is meant to be published, and nothing else', () => {
  const strays = paths.filter((path) => !wanted.some((pattern) => pattern.test(path)));
  assert.deepEqual(strays, []);
  const idle = wanted.filter((pattern) => !paths.some((path) => pattern.test(path)));
  assert.deepEqual(idle, []);
});

test('no test, story or source of the build is in it', () => {
  const strays = paths.filter((path) => /test|stories|node_modules|(?<!\.d)\.ts$/.test(path));
  assert.deepEqual(strays, []);
});

test('each source map stands beside its file, and holds the sources that are not published', () => {
  const maps = paths.filter((path) => path.endsWith('.map'));
  assert.ok(maps.length > 0);
  const idle = maps.filter((path) => {
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as {
      sources: string[];
      sourcesContent?: (string | null)[];
    };
    const isWhole = sourcesContent.length === sources.length && sourcesContent.every(Boolean);
    return !paths.includes(path.replace(/\.map$/, '')) || !isWhole;
  });
  assert.deepEqual(idle, []);
});

// Seven languages, the feed in three, what is loaded on use, and two thirds of it source maps, which no page loads.
test('it weighs less than 2.4 MB to download and 12 MB installed', () => {
  assert.ok(packed.size < 2_400_000, `${packed.size} bytes`);
  assert.ok(packed.unpackedSize < 12_000_000, `${packed.unpackedSize} bytes`);
});

test('each export is found by who has installed the package', () => {
  const { resolve } = createRequire(join(packed.user, 'page.js'));
  const entries = Object.keys(exports).filter((entry) => !entry.includes('*'));
  for (const entry of entries) {
    const file = resolve(entry.replace('.', 'conflict-timeline'));
    assert.ok(file.includes('conflict-timeline-user-') && existsSync(file), `${entry}: ${file}`);
  }
});

test('publint finds nothing to say, strictly', async () => {
  const file = readFileSync(packed.tarball);
  const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const { messages, pkg = {} } = await publint({ strict: true, pack: { tarball } });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('the types are not wrong: each entry resolves with its own', () => {
  const args = [packed.tarball, '--profile', 'esm-only', '--no-color', '--exclude-entrypoints'];
  const attw = join(ROOT, 'node_modules', '.bin', 'attw');
  const { status, stdout } = spawnSync(attw, [...args, ...untyped], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
