import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axeViolations } from './axe-violations.js';
import { snapshots } from './baselines.js';
import { readStories } from './read-stories.js';
import { sceneText } from './scene-text.js';
import { settingOf } from './setting-of.js';
import { startStories } from './start-stories.js';

const stories = readStories();
const { open, close } = await startStories();
after(close);

describe('Every story', { concurrency: 2 }, () => {
  for (const story of stories) {
    test(`${story.title}, ${story.name}, plays without a problem and shows what it showed`, async (t) => {
      const { page, problems, expected, done } = await open(story.id, settingOf(story));
      t.after(done);
      assert.deepEqual(problems, expected);
      assert.deepEqual(await axeViolations(page), []);
      assert.equal(await sceneText(page), snapshots.read(story.id).toString('utf8'));
    });
  }
});

test('there is no snapshot of a story that is no more', () => {
  const ids = stories.map(({ id }) => id);
  assert.deepEqual(
    snapshots.names().filter((name) => !ids.includes(name)),
    [],
  );
});
