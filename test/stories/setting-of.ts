import type { Setting } from './open-story.js';
import type { Story } from './read-stories.js';

/** How a story wants to be shown: some are about paper or forced colours, and say so by a tag. */
export function settingOf({ tags }: Story): Setting {
  return { media: (['print', 'forced-colors'] as const).find((tag) => tags.includes(tag)) };
}
