import { resolveEvent, type ResolvedEvent } from '../feed/resolve-event.js';
import type { Feed, Media } from '../feed/types.js';
import { findLocale } from '../locales/find-locale.js';
import { wordsIn, type Text } from '../locales/localized-text.js';
import { parseEdtf } from '../time/parse-edtf.js';
import { exactDate } from './exact-date.js';
import { toJson } from './to-json.js';

type Words = (text: Text | undefined) => string;

/**
 * A feed as JSON Feed 1.1 for feed readers: an item an event, the latest first. JSON Feed dates are moments, and most dates
 * of a timeline are not: `date_published` is there only for an event known to the minute, `date_modified` only for a
 * correction that is. What the date is stands in `_conflict_timeline`, as EDTF, with the status.
 *
 * @param feed a feed that `readFeed` has read
 * @param language BCP 47 tag of the language of the texts; a text that lacks it is written in the feed's
 */
export function writeJsonFeed(feed: Feed, language: string): string {
  const words = wordsIn(language, feed.language);
  const { publisher, license, credits, updated } = feed;
  const items = [...feed.events]
    .sort((a, b) => startOf(b.date) - startOf(a.date))
    .map((event) => itemOf(resolveEvent(feed, event), words, language));
  return `${toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: words(feed.title) || 'Timeline',
    description: words(feed.description) || undefined,
    language,
    authors: publisher && [{ name: words(publisher.name), url: publisher.url }],
    _conflict_timeline: { license, credits: words(credits) || undefined, updated },
    items,
  })}\n`;
}

/** What is open or unknown at its begin is the oldest. */
const startOf = (date: string): number => {
  const { earliest } = parseEdtf(date);
  return Math.max(earliest ?? -Number.MAX_VALUE, -Number.MAX_VALUE);
};

function itemOf(resolved: ResolvedEvent, words: Words, language: string): object {
  const { event, category, sources } = resolved;
  const { say } = findLocale(language);
  const title = words(event.title);
  const retracted = event.status === 'retracted';
  // A feed reader knows nothing of the status: it must not stand for a fact there.
  const notice = retracted ? `${say('retractedNote')}\n\n` : '';
  const tags = [words(category?.label), ...(event.tags ?? [])].filter((tag) => tag !== '');
  const shown = (event.media ?? []).filter(({ sensitive }) => sensitive !== true);
  return {
    id: event.id,
    external_url: sources.find(({ url }) => url !== undefined)?.url,
    title: retracted ? `${title} (${say('status_retracted')})` : title,
    content_text: `${notice}${words(event.summary) || title}`,
    image: shown.find(({ type }) => type === 'image')?.url,
    date_published: momentOf(event.date),
    date_modified: event.revised && momentOf(event.revised.date),
    tags: tags.length > 0 ? tags : undefined,
    attachments: attachments(shown),
    _conflict_timeline: { date: event.date, status: event.status },
  };
}

const minute = /T\d\d:\d\d(?=Z|[+-])/;

/** A date as RFC 3339 has it, where it is known to the minute. */
function momentOf(date: string): string | undefined {
  const read = parseEdtf(date);
  const { start } = exactDate(read);
  if (read.kind !== 'date' || start === undefined || !start.includes('T')) return undefined;
  return start.replace(minute, '$&:00');
}

const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
};

/** Films and recordings, which must have a MIME type: those whose ending says it. */
function attachments(media: readonly Media[]): readonly object[] | undefined {
  const files = media.flatMap(({ type, url }) => {
    const ending = /\.([a-z0-9]{3,4})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
    const mime = Object.hasOwn(types, ending) ? types[ending] : undefined;
    return mime !== undefined && type !== 'image' ? [{ url, mime_type: mime }] : [];
  });
  return files.length > 0 ? files : undefined;
}
