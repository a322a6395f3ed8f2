import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '..', '..');

const FEED = {
  version: '1.0',
  title: 'Two events',
  events: [
    { id: 'first', date: '2012-03-22', title: 'One' },
    { id: 'second', date: 'no date', title: 'Two' },
  ],
};

const SCRIPT = `
  import { readFeed } from 'conflict-timeline/core';
  const { feed, problems } = readFeed(${JSON.stringify(FEED)});
  console.log(JSON.stringify({
    hasDom: 'document' in globalThis || 'customElements' in globalThis,
    events: feed.events.map(({ id }) => id),
    problems: problems.map(({ path }) => path),
  }));
`;

test('the built core reads a feed in plain Node, with no DOM and nothing that compiles', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  assert.deepEqual(JSON.parse(output), {
    hasDom: false,
    events: ['first'],
    problems: ['events[1].date'],
  });
});
