import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands } from '../../src/cli/commands.js';
import { call } from '../cli/call.js';
import { temporaryFiles } from '../cli/temporary-files.js';

const page = readFileSync('docs/command-line.md', 'utf8');

/** Files that the page shows, each below its name. */
const files = Object.fromEntries(
  [...page.matchAll(/`([\w.-]+)`:\n\n```\w+\n([^]*?)```/g)].map(([, name, text]) => [name, text]),
) as Record<string, string>;

const examples = [...page.matchAll(/```console\n\$ npx conflict-timeline (.*)\n([^]*?)```/g)];

test('docs/command-line.md has examples, and a section for each command', () => {
  assert.ok(examples.length >= 2);
  for (const name of Object.keys(commands)) assert.match(page, new RegExp(`^## ${name}$`, 'm'));
});

for (const [, line = '', output] of examples) {
  test(`"${line}" says what docs/command-line.md shows`, async (t) => {
    const path = await temporaryFiles(t, files);
    const home = process.cwd();
    process.chdir(path('.'));
    t.after(() => process.chdir(home));
    const { out, err } = await call(line.split(' '));
    assert.equal(out + err, output);
  });
}
