import { geoPath, type GeoProjection } from 'd3';
import type { Environment } from '../environment.js';
import { countryOf } from './country-of.js';
import { labelPlaces } from './label-places.js';
import { locatorProjection } from './locator-projection.js';
import {
  locatorSize,
  type LocatorPlace,
  type LocatorScene,
  type LocatorSpot,
} from './locator-scene.js';
import type { Outlines } from './outlines.js';

/** How far from its position a place may be, in km; `null` where the position says nothing. */
const reaches: Readonly<Record<LocatorPlace['precision'], number | null>> = {
  exact: 0,
  near: 25,
  area: 75,
  region: 150,
  country: null,
};

const earthRadius = 6371;
/** Radii in px: of the point of a place, and the least of a circle, which must not be taken for a point. */
const pointRadius = 3.5;
const leastCircle = 6;

/** Builds the map of where a place lies. */
export function buildLocator(
  place: LocatorPlace,
  outlines: Outlines,
  environment: Pick<Environment, 'measureText'>,
): LocatorScene {
  const outline = countryOf(place, outlines.countries);
  const projection = locatorProjection(place, outline);
  const path = geoPath(projection).digits(1);
  const spot = findSpot(place, projection);
  return {
    ...locatorSize,
    title: [...new Set([place.name, place.countryName])].filter((name) => name !== ''),
    land: path(outlines.land) ?? '',
    borders: path(outlines.borders) ?? '',
    country: (outline && path(outline)) ?? '',
    spot,
    ...labelPlaces(place, spot, outline && path.centroid(outline), environment.measureText),
  };
}

function findSpot(
  { lat, lon, precision }: LocatorPlace,
  projection: GeoProjection,
): LocatorSpot | null {
  const reach = reaches[precision];
  const at = projection([lon, lat]);
  if (reach === null || !at) return null;
  const [x, y] = at;
  const exact = reach === 0;
  const r = exact ? pointRadius : Math.max(leastCircle, (projection.scale() * reach) / earthRadius);
  return { x, y, r, exact };
}
