import { geoContains } from 'd3';
import { countryName } from '../../locales/country-name.js';
import type { LocatorPlace } from './locator-scene.js';
import type { CountryOutline } from './outlines.js';

/**
 * The outline of a place's country. The outlines know English names and no codes, and are so coarse that a town on a coast
 * or a border may lie outside its country: the name is asked first, the position where the name is written another way.
 */
export function countryOf(
  { country, lat, lon }: LocatorPlace,
  countries: readonly CountryOutline[],
): CountryOutline | null {
  const name = country === undefined ? '' : countryName(country, 'en');
  return (
    countries.find(({ properties }) => properties.name === name) ??
    countries.find((outline) => geoContains(outline, [lon, lat])) ??
    null
  );
}
