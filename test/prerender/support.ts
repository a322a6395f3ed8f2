import { readFileSync } from 'node:fs';
import { readFeed } from '../../src/feed/read-feed.js';
import type { Feed } from '../../src/feed/types.js';
import { findLocale } from '../../src/locales/find-locale.js';
import { sceneToSvg, type SvgOptions } from '../../src/prerender/scene-to-svg.js';
import { buildScene } from '../../src/scene/build-scene.js';
import { buildIndex } from '../../src/scene/event-index.js';
import type { Scene } from '../../src/scene/scene.js';
import { estimateText } from '../../src/scene/text.js';
import { initialView } from '../../src/view/view.js';

export const sahel: Feed = feedOf(
  JSON.parse(readFileSync(new URL('../../src/feeds/sahel.json', import.meta.url), 'utf8')),
);

export function feedOf(value: unknown): Feed {
  const { feed } = readFeed(value);
  if (!feed) throw new Error('This is no feed');
  return feed;
}

/** A feed drawn into a file, and the scene that it was drawn from. */
export function figureOf(
  feed: Feed,
  options: SvgOptions = {},
  width = 1120,
): { readonly svg: string; readonly scene: Scene } {
  const environment = {
    locale: findLocale('en'),
    measureText: estimateText,
    measure: 'events',
  } as const;
  const index = buildIndex(feed);
  const scene = buildScene(index, initialView(index.limits), { width }, environment);
  return { svg: sceneToSvg(scene, index, environment, options), scene };
}
