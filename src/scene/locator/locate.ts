import type { Environment } from '../environment.js';
import { buildLocator } from './build-locator.js';
import type { LocatorPlace, LocatorScene } from './locator-scene.js';
import { outlines } from './outlines.js';

/** Builds the map of where a place lies, with the outlines of the package. Loaded on use: it carries them. */
export const locate = (
  place: LocatorPlace,
  environment: Pick<Environment, 'measureText'>,
): LocatorScene => buildLocator(place, outlines, environment);
