// `npm run stories:renew`: makes anew what the stories are compared with. Look at every change before it is committed.
import { screenshots, snapshots } from './baselines.js';
import { readStories } from './read-stories.js';
import { sceneText } from './scene-text.js';
import { settingOf } from './setting-of.js';
import { shots, takeShot } from './shots.js';
import { startStories } from './start-stories.js';

const stories = readStories();
const { open, close } = await startStories();
try {
  snapshots.clear();
  for (const story of stories) {
    const { page, done } = await open(story.id, settingOf(story));
    snapshots.write(story.id, await sceneText(page));
    await done();
  }
  screenshots.clear();
  for (const shot of shots) {
    const { page, done } = await open(shot.story, shot.setting);
    screenshots.write(shot.name, await takeShot(page, shot));
    await done();
  }
  console.log(`${stories.length} snapshots, ${shots.length} screenshots`);
} finally {
  await close();
}
