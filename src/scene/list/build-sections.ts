import type { Locale } from '../../locales/locale.js';
import { civilFromMs } from '../../time/civil.js';
import type { ListRow, ListSection } from './list-scene.js';

/** Rows in the order of time, parted by the year in which they begin. */
export function buildSections(rows: readonly ListRow[], { dates }: Locale): ListSection[] {
  const starts = rows.flatMap((row, i) =>
    i > 0 && yearOf(row) === yearOf(rows[i - 1]) ? [] : [i],
  );
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? rows.length;
    const year = yearOf(rows[from]);
    return {
      key: String(year),
      label: dates.year(year),
      count: rows.slice(from, to).reduce((sum, row) => sum + ('count' in row ? row.count : 1), 0),
      from,
      to,
    };
  });
}

const yearOf = (row: ListRow | undefined): number => civilFromMs(row?.begins ?? 0).year;
