/** How the parts of a date are written out, by the length of its text: `2012`, `2012-01`, `2012-01-17`. */
const STYLES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * Words that a reader must find where a date of the Sahel feed is told: of a single date the whole, of an interval the
 * day, month and year of either end, as these may share one; and what qualifies them. An open end is told up to `updated`.
 */
export function dateWords(date: string, updated: string): readonly string[] {
  const [start = '', end] = date.split('/');
  const about = date.includes('~') ? ['about'] : [];
  if (end === undefined) return [...about, written(start)];
  const last = end === '..' ? updated.slice(0, 10) : end;
  return [...about, ...[start, last].flatMap((point) => written(point).split(' '))];
}

function written(point: string): string {
  const text = point.replace('~', '');
  const format = new Intl.DateTimeFormat('en-GB', { ...STYLES[text.length], timeZone: 'UTC' });
  return format.format(new Date(text));
}
