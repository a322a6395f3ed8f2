import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildLocator } from '../../../src/scene/locator/build-locator.js';
import { countryOf } from '../../../src/scene/locator/country-of.js';
import { locatorProjection } from '../../../src/scene/locator/locator-projection.js';
import type { LocatorPlace, LocatorScene } from '../../../src/scene/locator/locator-scene.js';
import { outlines } from '../../../src/scene/locator/outlines.js';
import { estimateText } from '../../../src/scene/text.js';
import { contains, numbersIn } from './read-path.js';

const PRECISIONS = ['exact', 'near', 'area', 'region', 'country'] as const;

const KIDAL = placeAt('Kidal', 'ML', 18.44, 1.41);
const GAO = placeAt('Gao', 'ML', 16.27, -0.04);
const BAMAKO = placeAt('Bamako', 'ML', 12.65, -8.0);

function placeAt(name: string, country: string, lat: number, lon: number): LocatorPlace {
  return { name, country, countryName: 'Country', lat, lon, precision: 'exact' };
}

const mapOf = (place: LocatorPlace): LocatorScene =>
  buildLocator(place, outlines, { measureText: estimateText });

test('north is up and east is right: Kidal lies north-east of Gao, and Bamako south-west of both', () => {
  const at = (place: LocatorPlace): readonly number[] =>
    locatorProjection(GAO, null)([place.lon, place.lat]) ?? [];
  const [kidal = [], gao = [], bamako = []] = [KIDAL, GAO, BAMAKO].map(at);
  assert.ok(Number(kidal[0]) > Number(gao[0]) && Number(kidal[1]) < Number(gao[1]));
  assert.ok(Number(bamako[0]) < Number(gao[0]) && Number(bamako[1]) > Number(gao[1]));
});

for (const { place, name } of [
  { place: BAMAKO, name: 'Mali' },
  { place: placeAt('Ouagadougou', 'BF', 12.37, -1.52), name: 'Burkina Faso' },
  { place: placeAt('Niamey', 'NE', 13.51, 2.11), name: 'Niger' },
  { place: placeAt('Dakar, on the coast', 'SN', 14.69, -17.45), name: 'Senegal' },
  { place: placeAt('Kinshasa, by position', 'CD', -4.32, 15.5), name: 'Dem. Rep. Congo' },
]) {
  test(`the country of ${place.name} is ${name}`, () => {
    assert.equal(countryOf(place, outlines.countries)?.properties.name, name);
  });
}

test('a place at sea is in no country', () => {
  const sea = { name: 'Null Island', countryName: '', lat: 0, lon: 0, precision: 'exact' } as const;
  assert.equal(countryOf(sea, outlines.countries), null);
  assert.equal(mapOf(sea).country, '');
});

for (const place of [BAMAKO, GAO, KIDAL]) {
  test(`the outline of Mali contains the point of ${place.name}`, () => {
    const { country, land, spot } = mapOf(place);
    assert.ok(spot);
    assert.ok(contains(country, spot));
    assert.ok(contains(land, spot));
  });
}

test('a point has one size, a circle grows with what is not known, and a country has neither', () => {
  const radius = (precision: LocatorPlace['precision']): number =>
    mapOf({ ...GAO, precision }).spot?.r ?? 0;
  const [exact = 0, near = 0, area = 0, region = 0, country = 0] = PRECISIONS.map(radius);
  assert.ok(exact < near && near < area && area < region);
  assert.equal(country, 0);
  // A degree is 111.2 km of any great circle, and the map is 16 of them wide.
  assert.ok(Math.abs(area - (75 / 111.2) * (220 / 16)) < 0.1, `${area}`);
});

test('a country of which no more is known is shown whole', () => {
  const { country, spot } = mapOf({ ...GAO, precision: 'country' });
  assert.equal(spot, null);
  const numbers = numbersIn(country);
  assert.ok(Math.min(...numbers) >= 13.9);
  assert.ok(Math.max(...numbers) <= 206.1);
});

test('a name stands beside its point where it fits, else below it, and never leaves the picture', () => {
  const labelOf = (name: string) => mapOf({ ...GAO, name }).name;
  assert.equal(labelOf('Gao')?.anchor, 'start');
  for (const name of [
    'Gao',
    'In-Delimane, on the road to Ménaka',
    'w'.repeat(60),
    'A B '.repeat(40),
  ]) {
    const { x, y, anchor, lines } = labelOf(name) ?? assert.fail(name);
    const width = Math.max(...lines.map(estimateText));
    const left = anchor === 'start' ? x : x - width / 2;
    assert.ok(left >= 0 && left + width <= 220, name);
    assert.ok(y > 12 && y + lines.length * 15 <= 165, name);
    assert.ok(
      lines.every((line) => line !== ''),
      name,
    );
  }
});

test("a country's name stands in the country, and gives way to the place's", () => {
  const { country, countryName } = mapOf({ ...KIDAL, countryName: 'Mali' });
  assert.ok(countryName);
  assert.ok(contains(country, { x: countryName.x, y: countryName.y - 4 }));
  const middle = mapOf({ ...KIDAL, lat: 17.5, lon: -3.8, countryName: 'Mali' });
  assert.equal(middle.countryName, null);
  assert.deepEqual(middle.title, ['Kidal', 'Mali']);
});

test('anywhere on Earth the spot lies in the picture, and every number is finite', () => {
  const places = fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    precision: fc.constantFrom(...PRECISIONS),
    name: fc.string(),
    countryName: fc.string(),
  });
  fc.assert(
    fc.property(places, (place) => {
      const { land, borders, country, spot, name, countryName } = mapOf(place);
      assert.ok([land, borders, country].flatMap(numbersIn).every(Number.isFinite));
      for (const label of [name, countryName]) {
        if (label) assert.ok(Number.isFinite(label.x) && Number.isFinite(label.y));
      }
      assert.equal(spot === null, place.precision === 'country');
      if (spot) assert.ok(spot.x > 0 && spot.x < 220 && spot.y > 0 && spot.y < 165);
    }),
    { seed: 3, numRuns: 60 },
  );
});
