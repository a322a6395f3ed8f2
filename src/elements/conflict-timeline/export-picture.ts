import { buildScene } from '../../scene/build-scene.js';
import type { Environment } from '../../scene/environment.js';
import type { Details } from '../details/details.js';
import type { TimelineModel } from './timeline-model.js';

/** Narrowest picture in px: a reading list has none of its own, and a narrower chart tells little. */
const narrowest = 720;

/** What a picture is made of. */
export interface Exported extends HTMLElement {
  readonly environment: Environment;
}

/**
 * What a timeline shows as a picture of its own: the window, grouping, filters, language, colours and type that it has at
 * this moment, with headline, period, key, sources and licence.
 *
 * @param width of the element in px
 * @returns an `<svg>` element; empty without a feed
 */
export function exportPicture(
  element: Exported,
  width: number,
  { index, view }: TimelineModel,
  { writePicture }: Details,
): string {
  if (!index || !view) return '';
  const size = { width: Math.max(width, narrowest) };
  const scene = buildScene(index, view, size, element.environment);
  return writePicture(scene, index, element.environment, element);
}
