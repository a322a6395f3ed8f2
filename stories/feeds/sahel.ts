import type { WrittenFeed } from './written.js';

/** The feed that comes with the package: 104 events of the war in the Sahel. */
export async function sahel(): Promise<WrittenFeed> {
  const { default: feed } = await import('../../src/feeds/sahel.json', { with: { type: 'json' } });
  return feed;
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
