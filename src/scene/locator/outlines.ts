import type { ExtendedFeature, GeoPermissibleObjects } from 'd3';
import { feature, mesh } from 'topojson-client';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };

/** A country's shape. */
export type CountryOutline = ExtendedFeature<
  ExtendedFeature['geometry'],
  { readonly name: string }
>;

/** Shapes of the Earth's land, in degrees. */
export interface Outlines {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
  readonly countries: readonly CountryOutline[];
}

type Topology = Parameters<typeof mesh>[0];
type Shapes = NonNullable<Parameters<typeof mesh>[1]>;

/**
 * The outlines that come with the package: world-atlas 2 (ISC licence), made from Natural Earth at 1:110 million (public
 * domain), which draws borders as they are held, not as they are claimed. With them this module weighs some 110 kB, so
 * nothing imports it but what is loaded on use.
 */
export const outlines: Outlines = readOutlines(world as unknown as Topology);

function readOutlines(topology: Topology): Outlines {
  const { land, countries } = topology.objects as Readonly<Record<'land' | 'countries', Shapes>>;
  const shapes = feature(topology, countries) as unknown as { features: CountryOutline[] };
  return {
    land: feature(topology, land),
    borders: mesh(topology, countries, (a, b) => a !== b),
    countries: shapes.features,
  };
}
