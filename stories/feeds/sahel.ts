import { translateFeed } from '../../build/feeds/translate-feed.mjs';
import type { WrittenFeed } from './written.js';

/** The feed that comes with the package, in all its languages: 104 events of the war in the Sahel. */
export async function sahel(): Promise<WrittenFeed> {
  const [feed, fr, ar] = await Promise.all([
    import('../../src/feeds/sahel.json', { with: { type: 'json' } }),
    import('../../src/feeds/translations/sahel.fr.json', { with: { type: 'json' } }),
    import('../../src/feeds/translations/sahel.ar.json', { with: { type: 'json' } }),
  ]);
  return translateFeed(feed.default, { fr: fr.default, ar: ar.default });
}

/** The same feed as far as its first events go, with all that they name. */
export function firstOfSahel(count: number): () => Promise<WrittenFeed> {
  return async () => {
    const feed = await sahel();
    return { ...feed, chapters: [], events: feed.events.slice(0, count) };
  };
}

/** The same feed without its chapters, for what is not about the story. */
export async function sahelWithoutStory(): Promise<WrittenFeed> {
  return { ...(await sahel()), chapters: [] };
}
