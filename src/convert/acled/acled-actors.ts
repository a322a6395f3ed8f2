import { foldText } from '../../locales/fold-text.js';
import type { Row } from '../importer.js';
import type { Register } from '../register.js';

/** ACLED's types of actors, by the number of the older files and the words of the newer. */
const kinds: readonly (readonly [number: string, words: readonly string[], type: string])[] = [
  ['1', ['state forces'], 'state-force'],
  ['2', ['rebel group', 'rebel groups', 'rebel forces'], 'other'],
  ['3', ['political militia', 'political militias'], 'militia'],
  ['4', ['identity militia', 'identity militias', 'communal militias'], 'militia'],
  ['5', ['rioters'], 'other'],
  ['6', ['protesters'], 'civilians'],
  ['7', ['civilians'], 'civilians'],
  ['8', ['external/other forces', 'external forces', 'other forces'], 'other'],
];

const types = new Map(
  kinds.flatMap(([number, words, type]) => [number, ...words].map((word) => [word, type] as const)),
);

/** The columns of the actors; those they are associated with took part too. */
const columns = [
  { actor: 'actor1', associated: 'assoc_actor_1', kind: 'inter1' },
  { actor: 'actor2', associated: 'assoc_actor_2', kind: 'inter2' },
] as const;

const typeOf = (cell = ''): string => types.get(foldText(cell)) ?? 'other';

/** Enters the main actors first: of one that is only associated with another a row does not say what it is. */
export function enterActors(rows: readonly Row[], actors: Register): void {
  for (const { cells } of rows) {
    for (const { actor, kind } of columns) {
      const name = cells[actor];
      if (name) actors.idOf(name, () => ({ name, type: typeOf(cells[kind]) }));
    }
  }
}

/**
 * Who took part in an event. ACLED says of two actors that they met, not who attacked whom, so all are parties; where it
 * says that civilians were targeted, civilians are the target.
 */
export function acledActors({ cells }: Row, actors: Register): object[] {
  const targets = Boolean(cells['civilian_targeting']);
  return columns.flatMap(({ actor, associated, kind }) => {
    const type = typeOf(cells[kind]);
    const role = targets && type === 'civilians' ? 'target' : 'party';
    return [
      ...part(cells[actor] ? [cells[actor]] : [], type, role, actors),
      ...part(parted(cells[associated] ?? ''), 'other', 'party', actors),
    ];
  });
}

const part = (names: readonly string[], type: string, role: string, actors: Register): object[] =>
  names.map((name) => ({ actor: actors.idOf(name, () => ({ name, type })), role }));

/** Names in one cell, parted by semicolons. */
export const parted = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
