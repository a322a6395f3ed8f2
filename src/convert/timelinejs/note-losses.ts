import type { Feed, TimelineEvent } from '../../feed/types.js';
import type { ConversionLog } from '../conversion-log.js';

/** Fields of an event that TimelineJS has no place for. */
const lost = [
  'category',
  'actors',
  'place',
  'importance',
  'status',
  'casualties',
  'claims',
  'revised',
  'tags',
] as const satisfies readonly (keyof TimelineEvent)[];

/** Notes what of an event TimelineJS cannot hold. */
export function noteLosses(event: TimelineEvent, log: ConversionLog): void {
  const drop = (field: string, message: string, hint = sayIt): void =>
    log.drop({ at: `${event.id}.${field}`, message, hint });
  for (const field of lost) {
    if (isThere(event[field])) drop(field, `TimelineJS has no place for the field "${field}".`);
  }
  if ((event.lanes?.length ?? 0) > 1) drop('lanes', 'An event of TimelineJS is in one group.');
  const sensitive = event.media?.filter(({ sensitive }) => sensitive === true) ?? [];
  if (sensitive.length > 0) drop('media', 'TimelineJS cannot warn before sensitive media.');
  const rest = (event.media?.length ?? 0) - sensitive.length;
  if (rest > 1) drop('media', 'An event of TimelineJS has one picture, film or recording.');
}

/** Notes what of a feed as a whole TimelineJS cannot hold. */
export function notCarried(feed: Feed, log: ConversionLog): void {
  if (feed.chapters.length > 0) {
    log.drop({ at: 'chapters', message: 'TimelineJS has no chapters.', hint: sayIt });
  }
}

const isThere = (value: unknown): boolean =>
  value !== undefined && (!Array.isArray(value) || value.length > 0);

const sayIt = 'Keep the feed as well: it is the whole. Where it matters, say it in the summary.';
