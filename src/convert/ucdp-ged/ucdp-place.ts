import type { ConversionLog } from '../conversion-log.js';
import { cellNumber } from '../cell-number.js';
import { countryCode } from '../country-code.js';
import type { Row } from '../importer.js';

/**
 * UCDP's `where_prec`: 1 the place itself, 2 within some 25 km of it, 3 the district (ADM2), 4 the region (ADM1), 5 a part
 * of a country or a line in it, 6 the country, 7 waters or airspace of no country.
 */
const precisions = new Map([
  ['1', 'exact'],
  ['2', 'near'],
  ['3', 'area'],
  ['4', 'region'],
  ['5', 'region'],
  ['6', 'country'],
  ['7', 'region'],
]);

/** The name of the place of an event, as exact as the row has it; empty where it has none. */
export const ucdpPlaceName = ({ cells }: Row): string =>
  cells['where_coordinates'] || cells['adm_2'] || cells['adm_1'] || cells['country'] || '';

/** Where an event happened. */
export function ucdpPlace(row: Row, log: ConversionLog): object | undefined {
  const { at, cells } = row;
  const name = ucdpPlaceName(row);
  if (!name) return undefined;
  const admin = [cells['adm_2'], cells['adm_1']].filter((part) => part && part !== name);
  const country = countryCode(cells['country'] ?? '');
  if (country === undefined && cells['country'])
    log.drop({
      at: `${at}, country`,
      message: `The country "${cells['country']}" has no code in ISO 3166-1.`,
      hint: 'The lane keeps its name; write the code into the feed if there is one today.',
    });
  return {
    name,
    ...(admin.length > 0 && { admin: admin.join(', ') }),
    country,
    lat: cellNumber(cells['latitude']),
    lon: cellNumber(cells['longitude']),
    precision: precisions.get(cells['where_prec'] ?? ''),
  };
}
