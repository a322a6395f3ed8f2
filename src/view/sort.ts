/** The columns of the table, in the order in which they stand. */
export const sortKeys = [
  'date',
  'title',
  'lanes',
  'category',
  'place',
  'killed',
  'status',
  'sources',
] as const;

/** A column of the table, as what it is sorted by. */
export type SortKey = (typeof sortKeys)[number];

/** The order of the table's rows. */
export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** From the earliest to the latest. */
export const byDate: Sort = Object.freeze({ by: 'date', descending: false });

/** Columns of which a reader asks for the most first. */
const mostFirst: ReadonlySet<SortKey> = new Set(['killed', 'sources']);

/** Sorted by another column in the direction that is asked of it first, or by the same one the other way round. */
export const sortedBy = (sort: Sort, by: SortKey): Sort =>
  Object.freeze({ by, descending: by === sort.by ? !sort.descending : mostFirst.has(by) });
