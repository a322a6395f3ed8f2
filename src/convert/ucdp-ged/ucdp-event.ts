import { cellNumber } from '../cell-number.js';
import type { ConversionLog } from '../conversion-log.js';
import { countryCode } from '../country-code.js';
import type { EventDraft, Row } from '../importer.js';
import type { Register } from '../register.js';
import { ucdpDate } from './ucdp-date.js';
import { ucdpPlace, ucdpPlaceName } from './ucdp-place.js';
import { ucdpSource, ucdpSources } from './ucdp-sources.js';

/** The lists of the feed that rows fill. */
export interface UcdpLists {
  readonly lanes: Register;
  readonly actors: Register;
}

/** A type of organised violence as UCDP tells it from others. */
interface ViolenceType {
  readonly id: string;
  readonly label: string;
  /** Parts of side A and side B. */
  readonly roles: readonly [string, string];
  readonly title: (sideA: string, sideB: string) => string;
}

const fighting = (sideA: string, sideB: string): string => `Fighting between ${sideA} and ${sideB}`;

/** UCDP's types by their codes. */
export const violenceTypes: ReadonlyMap<string, ViolenceType> = new Map<string, ViolenceType>([
  [
    '1',
    {
      id: 'state-based',
      label: 'State-based conflict',
      roles: ['party', 'party'],
      title: fighting,
    },
  ],
  [
    '2',
    {
      id: 'non-state',
      label: 'Non-state conflict',
      roles: ['party', 'party'],
      title: fighting,
    },
  ],
  [
    '3',
    {
      id: 'one-sided',
      label: 'One-sided violence',
      roles: ['perpetrator', 'target'],
      title: (sideA, sideB) => `Violence by ${sideA} against ${lowerCivilians(sideB)}`,
    },
  ],
]);

/** An event of a row; its title says no more than the row does. */
export function ucdpEvent(row: Row, lists: UcdpLists, log: ConversionLog): EventDraft {
  const { at, cells } = row;
  const type = violenceTypes.get(cells['type_of_violence'] ?? '');
  return {
    at,
    event: {
      id: cells['id'],
      date: ucdpDate(row, log),
      title: titleOf(row, type),
      ...named('summary', summaryOf(row)),
      lanes: lanesOf(row, lists),
      category: type?.id ?? cells['type_of_violence'],
      actors: actorsOf(row, lists, type),
      place: ucdpPlace(row, log),
      casualties: [
        {
          outcome: 'killed',
          low: cellNumber(cells['low']),
          best: cellNumber(cells['best']),
          high: cellNumber(cells['high']),
          according: ucdpSource.id,
        },
      ],
      ...ucdpSources(row, log),
      ...(cells['conflict_name'] && { tags: [cells['conflict_name']] }),
    },
  };
}

const named = (field: string, text: string): object => (text === '' ? {} : { [field]: text });

function titleOf(row: Row, type: ViolenceType | undefined): string {
  const { side_a: sideA = '', side_b: sideB = '' } = row.cells;
  const title = (type?.title ?? fighting)(sideA || 'an unnamed side', sideB || 'an unnamed side');
  return [title, ucdpPlaceName(row)].filter((part) => part !== '').join(', ');
}

const lowerCivilians = (side: string): string => (side === 'Civilians' ? 'civilians' : side);

function lanesOf({ cells }: Row, { lanes }: UcdpLists): string[] {
  const country = cells['country'];
  if (!country) return [];
  return [lanes.idOf(country, () => ({ label: country }), countryCode(country) ?? undefined)];
}

function actorsOf({ cells }: Row, { actors }: UcdpLists, type: ViolenceType | undefined): object[] {
  return ['side_a', 'side_b'].flatMap((column, i) => {
    const name = cells[column];
    if (!name) return [];
    const actor = actors.idOf(name, () => ({ name, type: actorType(name) }));
    return [{ actor, role: type?.roles[i] ?? 'party' }];
  });
}

/** UCDP names states as "Government of …"; of others it does not say what they are. */
const actorType = (name: string): string => {
  if (/^Government of /.test(name)) return 'state-force';
  return name === 'Civilians' ? 'civilians' : 'other';
};

/** What the row says in words, and the deaths by side, which are no counts of their own: they are parts of the best one. */
function summaryOf(row: Row): string {
  const { cells } = row;
  const where = cells['where_description'];
  return [
    where && where !== cells['where_coordinates'] ? `Place: ${where}.` : '',
    deathsBySide(row),
    cells['source_original'] ? `According to: ${cells['source_original']}.` : '',
    cells['event_clarity'] === '2'
      ? 'The sources report this in sum and do not tell single events apart.'
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('..', '.');
}

function deathsBySide({ cells }: Row): string {
  const parts = [
    [cells['side_a'] || 'side A', cells['deaths_a']],
    [cells['side_b'] || 'side B', cells['deaths_b']],
    ['civilians', cells['deaths_civilians']],
    ['unknown', cells['deaths_unknown']],
  ].flatMap(([who = '', count]) => (count ? [`${who} ${count}`] : []));
  return parts.length === 0 ? '' : `Deaths by UCDP’s best estimate: ${parts.join(', ')}.`;
}
