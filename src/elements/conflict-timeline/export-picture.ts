import { computedColors } from '../../controllers/computed-colors.js';
import { sceneToSvg } from '../../prerender/scene-to-svg.js';
import { buildScene } from '../../scene/build-scene.js';
import type { Environment } from '../../scene/environment.js';
import type { TimelineModel } from './timeline-model.js';

/** Narrowest picture in px: a reading list has none of its own, and a narrower chart tells little. */
const narrowest = 720;

/**
 * What a timeline shows as a picture of its own: the window, grouping, filters, language, colours and type that it has at
 * this moment, with headline, period, key, sources and licence.
 *
 * @param width of the element in px
 * @returns an `<svg>` element; empty without a feed
 */
export function exportPicture(
  model: TimelineModel,
  environment: Environment,
  element: HTMLElement,
  width: number,
): string {
  const { index, view } = model;
  const { shadowRoot } = element;
  if (!index || !view || !shadowRoot) return '';
  const scene = buildScene(index, view, { width: Math.max(width, narrowest) }, environment);
  const { fontFamily } = getComputedStyle(element);
  return sceneToSvg(scene, index, environment, {
    colors: computedColors(shadowRoot),
    fontFamily,
  });
}
