import type { Locale } from '../../locales/locale.js';
import type { Sort } from '../../view/sort.js';

/** How many events the table has, and in which order. */
export function describeTable(count: number, { by, descending }: Sort, locale: Locale): string {
  return locale.say('tableCaption', {
    events: locale.say('events', { n: count }),
    column: locale.say(`column_${by}`),
    direction: locale.say(descending ? 'descending' : 'ascending'),
  });
}
