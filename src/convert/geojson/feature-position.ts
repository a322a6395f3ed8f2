/** Where a feature lies. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
  /** Whether it is more than a point, and this the centre of the box around it. */
  readonly isCentre: boolean;
}

/** Most nested lists that are looked into: a feature of GeoJSON has four. */
const deepest = 8;

/** The position of a geometry; of more than a point the centre of the box around it. `undefined` where it has none. */
export function featurePosition(geometry: unknown): Position | undefined {
  const points = pointsOf(geometry);
  const [first] = points;
  if (!first) return undefined;
  if (points.length === 1) return { lon: first[0], lat: first[1], isCentre: false };
  const lats = rangeOf(points.map(([, lat]) => lat));
  return { lat: middle(lats), lon: middleLongitude(points.map(([lon]) => lon)), isCentre: true };
}

function pointsOf(geometry: unknown): (readonly [lon: number, lat: number])[] {
  const points: (readonly [number, number])[] = [];
  const { coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>;
  const collect = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > deepest) return;
    const [lon, lat] = value as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') points.push([lon, lat]);
    else for (const inner of value) collect(inner, depth + 1);
  };
  collect(coordinates, 0);
  if (Array.isArray(geometries)) {
    for (const inner of geometries)
      collect((inner as { coordinates?: unknown } | null)?.coordinates, 0);
  }
  return points;
}

const rangeOf = (numbers: readonly number[]): readonly [number, number] =>
  numbers.reduce<readonly [number, number]>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );

const middle = ([low, high]: readonly [number, number]): number => round((low + high) / 2);

/** A shape wider than half the earth lies across the 180th meridian: its west is east of there. */
function middleLongitude(longitudes: readonly number[]): number {
  const [low, high] = rangeOf(longitudes);
  if (high - low <= 180) return middle([low, high]);
  const centre = middle(rangeOf(longitudes.map((lon) => (lon < 0 ? lon + 360 : lon))));
  return centre > 180 ? round(centre - 360) : centre;
}

/** A centre is no more exact than its corners: about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
