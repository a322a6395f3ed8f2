import { cellNumber } from '../cell-number.js';
import type { ConversionLog } from '../conversion-log.js';
import { countryCode } from '../country-code.js';
import type { DayOrder } from '../entry/written-date.js';
import { htmlToText } from '../html-to-text.js';
import type { EventDraft, Row } from '../importer.js';
import type { Register } from '../register.js';
import { acledActors, parted } from './acled-actors.js';
import { acledDate } from './acled-date.js';

/** The lists of the feed that rows fill, and what the table says as a whole. */
export interface AcledTable {
  readonly lanes: Register;
  readonly categories: Register;
  readonly actors: Register;
  readonly order: DayOrder;
}

/** ACLED's `geo_precision`: 1 the town, 2 a part of a region, shown at a town in it, 3 a larger region. */
const precisions = new Map([
  ['1', 'exact'],
  ['2', 'area'],
  ['3', 'region'],
]);

/** The id of the source that the figures are ACLED's. */
export const acledSource = {
  id: 'acled',
  publisher: 'Armed Conflict Location & Event Data (ACLED)',
  title: 'ACLED event data',
  url: 'https://acleddata.com/',
};

/** An event of a row. */
export function acledEvent(row: Row, table: AcledTable, log: ConversionLog): EventDraft {
  const { at, cells } = row;
  const { lanes, categories, actors, order } = table;
  const [country = '', type = ''] = [cells['country'], cells['event_type']];
  const code = countryCode(cells['iso'] ?? '') ?? countryCode(country);
  const summary = htmlToText(cells['notes'] ?? '');
  const tags = tagsOf(row);
  return {
    at,
    event: {
      id: cells['event_id_cnty'],
      date: acledDate(row, order, log),
      title: titleOf(row),
      ...(summary !== '' && { summary }),
      lanes: country === '' ? [] : [lanes.idOf(country, () => ({ label: country }), code)],
      ...(type !== '' && { category: categories.idOf(type, () => ({ label: type })) }),
      actors: acledActors(row, actors),
      place: placeOf(row, code),
      casualties: [
        { outcome: 'killed', best: cellNumber(cells['fatalities']), according: acledSource.id },
      ],
      sources: [acledSource.id, ...sourcesOf(row)],
      ...(tags.length > 0 && { tags }),
    },
  };
}

/** "Armed clash: A and B, Gao": what the row says and no more. */
function titleOf({ cells }: Row): string {
  const what = cells['sub_event_type'] || cells['event_type'] || 'Event';
  const who = [cells['actor1'], cells['actor2']].filter(Boolean).join(' and ');
  const place = cells['location'] || cells['admin1'] || cells['country'];
  return [who ? `${what}: ${who}` : what, place].filter(Boolean).join(', ');
}

function placeOf({ cells }: Row, country: string | undefined): object | undefined {
  const [third, second, first] = [cells['admin3'], cells['admin2'], cells['admin1']];
  const name = cells['location'] || third || second || first || cells['country'];
  if (!name) return undefined;
  const admin = [...new Set([third, second, first])].filter((part) => part && part !== name);
  return {
    name,
    ...(admin.length > 0 && { admin: admin.join(', ') }),
    country,
    lat: cellNumber(cells['latitude']),
    lon: cellNumber(cells['longitude']),
    precision: precisions.get(cells['geo_precision'] ?? ''),
  };
}

/** ACLED names publishers and not what they published. */
const sourcesOf = ({ cells }: Row): object[] =>
  parted(cells['source'] ?? '').map((publisher) => ({
    publisher,
    title: 'Report used by ACLED',
  }));

const tagsOf = ({ cells }: Row): string[] => [
  ...new Set(
    [
      cells['disorder_type'] ?? '',
      cells['sub_event_type'] ?? '',
      ...parted(cells['tags'] ?? ''),
      cells['civilian_targeting'] ?? '',
    ].filter((tag) => tag !== ''),
  ),
];
