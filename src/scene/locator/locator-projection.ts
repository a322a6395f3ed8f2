import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoContains,
  type ExtendedFeature,
  type GeoProjection,
} from 'd3';
import { locatorSize, type LocatorPlace } from './locator-scene.js';
import type { CountryOutline } from './outlines.js';

/**
 * Degrees of a great circle that the map is wide, by how exact a position is: enough to know a country by its shape, and
 * not more than outlines this coarse can bear.
 */
const spans: Readonly<Record<LocatorPlace['precision'], number>> = {
  exact: 16,
  near: 16,
  area: 16,
  region: 20,
  country: 30,
};

/** Room around a country that is shown whole, and how far the outlines are drawn beyond the edges, in px. */
const margin = 14;
const bleed = 3;

/**
 * The projection of a place's map: the place in the middle, north up, so that it does as well at the poles and at 180° as
 * anywhere. Where only the country is known, the country is shown whole.
 */
export function locatorProjection(
  place: LocatorPlace,
  country: CountryOutline | null,
): GeoProjection {
  const { width, height } = locatorSize;
  const whole = place.precision === 'country' && country ? mainPart(country, place) : null;
  const [lon, lat] = whole ? geoCentroid(whole) : [place.lon, place.lat];
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .clipAngle(90)
    .translate([width / 2, height / 2])
    .scale(width / radians(spans[place.precision]));
  const far = { left: margin, right: width - margin };
  if (whole)
    projection.fitExtent(
      [
        [far.left, margin],
        [far.right, height - margin],
      ],
      whole,
    );
  return projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The part of a country that a place lies in, else its largest: what lies overseas would make the rest too small. */
function mainPart({ geometry }: CountryOutline, { lon, lat }: LocatorPlace): ExtendedFeature {
  const parts = geometry?.type === 'MultiPolygon' ? geometry.coordinates : null;
  const shapes = parts
    ? parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    : [geometry];
  const [largest] = shapes.sort((a, b) => (b && a ? geoArea(b) - geoArea(a) : 0));
  const around = shapes.find((shape) => shape && geoContains(shape, [lon, lat]));
  return { type: 'Feature', properties: null, geometry: around ?? largest ?? null };
}
