/** Most items that are told; a feed may have a hundred thousand. */
const mostItems = 12;
const deepest = 3;

/** A value as the actions panel tells it: long lists as their length, and nothing deeper than can be read there. */
export function brief(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return briefList(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) return '…';
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, brief(field, depth + 1)]),
  );
}

function briefList(list: readonly unknown[], depth: number): unknown {
  if (list.length > mostItems || depth === deepest) return `${list.length} items`;
  return list.map((item) => brief(item, depth + 1));
}
