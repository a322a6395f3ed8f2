import type { EventIndex } from '../event-index.js';
import type { LaneSpan } from '../lane-index.js';
import { packSpans } from '../pack-spans.js';
import type { EventRow, ListRow, Rail } from './list-scene.js';

/** Most columns of rails, by the width of the list in px: the first row that the width reaches counts. */
const mostColumns = [
  { from: 480, columns: 5 },
  { from: 0, columns: 3 },
];

/**
 * The lines beside the rows that show how long something lasts: from its own row to the last row that begins before it
 * ends. What finds no column, the important first, is told by its row's date alone.
 */
export function buildRails(
  rows: readonly ListRow[],
  index: EventIndex,
  width: number,
): { rails: readonly Rail[]; columns: number } {
  const most = mostColumns.find(({ from }) => width >= from)?.columns ?? 0;
  const lasting = new Map(
    rows.flatMap((row, from): [number, { row: EventRow; from: number; to: number }][] => {
      if (row.kind !== 'row' || !row.lasting) return [];
      const to = rows.findLastIndex(({ begins }) => begins < row.window.end);
      return to > from ? [[row.place, { row, from, to }]] : [];
    }),
  );
  const spans = [...lasting.keys()].map((place) => spanOf(place, index));
  const packing = packSpans(spans, most, ({ place }) => {
    const { from = 0, to = 0 } = lasting.get(place) ?? {};
    return [from, to + 1];
  });
  const rails = [...lasting].flatMap(([place, { row, from, to }]): Rail[] => {
    const column = packing.rows.get(place);
    if (column === undefined) return [];
    const { key, category, certainty, chosen } = row;
    const open = to === rows.length - 1 && endsLater(place, index, rows);
    return [{ key, column, from, to, category, certainty, open, chosen }];
  });
  return { rails, columns: packing.depth };
}

/** Whether something goes on after the last row, or has no end. */
function endsLater(place: number, index: EventIndex, rows: readonly ListRow[]): boolean {
  const time = index.times.drawnAt(place);
  return time.openEnd || time.end > (rows.at(-1)?.window.end ?? Infinity);
}

function spanOf(place: number, index: EventIndex): LaneSpan {
  return {
    ...index.times.drawnAt(place),
    place,
    importance: index.facts.importance[place] ?? 3,
  };
}
