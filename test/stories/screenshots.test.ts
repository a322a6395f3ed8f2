import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { screenshots } from './baselines.js';
import { comparePictures, type Difference } from './compare-pictures.js';
import { shots, takeShot } from './shots.js';
import { startStories } from './start-stories.js';

const { open, close } = await startStories();
after(close);

describe('Screenshots', { concurrency: 2 }, () => {
  for (const shot of shots) {
    const { name, story, setting } = shot;
    test(`${name} looks as it did`, async (t) => {
      const expected = screenshots.read(name);
      const { page, done } = await open(story, setting);
      t.after(done);
      const actual = await takeShot(page, shot);
      const difference = comparePictures(actual, expected);
      if (difference) assert.fail(tell(name, actual, difference));
    });
  }
});

test('there is no screenshot that nothing is compared with', () => {
  const names = shots.map(({ name }) => name);
  assert.deepEqual(
    screenshots.names().filter((name) => !names.includes(name)),
    [],
  );
});

/** Says what differs and lays down both pictures to be looked at. */
function tell(name: string, actual: Buffer, { words, diff }: Difference): string {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));
  writeFileSync(join(folder, `${name}-actual.png`), actual);
  if (diff) writeFileSync(join(folder, `${name}-diff.png`), diff);
  return `${words}: see ${folder}. Is it meant? Then run \`npm run stories:renew\`.`;
}
