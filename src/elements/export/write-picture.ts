import { computedColors } from '../../controllers/computed-colors.js';
import { sceneToSvg } from '../../prerender/scene-to-svg.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Scene } from '../../scene/scene.js';

/** A scene as a picture of its own, in the colours and the type that an element has at this moment. */
export function writePicture(
  scene: Scene,
  index: EventIndex,
  environment: Environment,
  element: HTMLElement,
): string {
  const { shadowRoot } = element;
  if (!shadowRoot) return '';
  const { fontFamily } = getComputedStyle(element);
  return sceneToSvg(scene, index, environment, { colors: computedColors(shadowRoot), fontFamily });
}
