import type { Locale } from '../../locales/locale.js';
import type { Sort } from '../../view/sort.js';
import { columns } from './columns.js';

/** How many events the table has, and in which order. */
export function describeTable(count: number, { by, descending }: Sort, locale: Locale): string {
  const label = columns.find((column) => column.by === by)?.label ?? 'column_date';
  return locale.say('tableCaption', {
    events: locale.say('events', { n: count }),
    column: locale.say(label),
    direction: locale.say(descending ? 'descending' : 'ascending'),
  });
}
