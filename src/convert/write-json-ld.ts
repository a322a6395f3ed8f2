import { resolveEvent, type ResolvedEvent } from '../feed/resolve-event.js';
import type { Feed, InlinePlace, InlineSource, Media } from '../feed/types.js';
import { wordsIn, type Text } from '../locales/localized-text.js';
import { parseEdtf } from '../time/parse-edtf.js';
import { exactDate } from './exact-date.js';
import { toJson } from './to-json.js';

type Words = (text: Text | undefined) => string;

/**
 * A feed as JSON-LD (schema.org) for search engines: a `Dataset` with licence and publisher, whose `mainEntity` is an
 * `ItemList` of `Event`s in the order of the feed. What was retracted is left out: a machine would take it for true. A date
 * that schema.org cannot say without claiming more than is known stands in `disambiguatingDescription`, as EDTF; so does
 * the status of what is only reported, claimed or disputed.
 *
 * It may stand in a `script` element as it is: `<` is written as `\u003c`.
 *
 * @param feed a feed that `readFeed` has read
 * @param language BCP 47 tag of the language of the texts; a text that lacks it is written in the feed's
 */
export function writeJsonLd(feed: Feed, language: string): string {
  const words = wordsIn(language, feed.language);
  const events = feed.events.filter(({ status }) => status !== 'retracted');
  const { publisher, license, credits, updated } = feed;
  return `${toJson(
    tidy({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: words(feed.title),
      description: words(feed.description),
      inLanguage: language,
      dateModified: updated,
      publisher: publisher && organization(words(publisher.name), publisher.url),
      license,
      creditText: words(credits),
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: events.length,
        itemListElement: events.map((event, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          item: eventNode(resolveEvent(feed, event), words),
        })),
      },
    }),
  ).replaceAll('<', '\\u003c')}\n`;
}

function eventNode(resolved: ResolvedEvent, words: Words): object {
  const { event, place, sources } = resolved;
  const { start, end, isWhole } = exactDate(parseEdtf(event.date));
  const notes = [
    isWhole ? '' : `EDTF: ${event.date}`,
    event.status === undefined || event.status === 'verified' ? '' : event.status,
  ].filter((note) => note !== '');
  return tidy({
    '@type': 'Event',
    identifier: event.id,
    name: words(event.title),
    description: words(event.summary),
    startDate: start,
    endDate: end,
    disambiguatingDescription: notes.join('; '),
    location: place && placeNode(place, words),
    image: pictures(event.media ?? []),
    keywords: event.tags?.join(', '),
    subjectOf: sources.map(sourceNode),
  });
}

const placeNode = (place: InlinePlace, words: Words): object =>
  tidy({
    '@type': 'Place',
    name: words(place.name),
    address: tidy({
      '@type': 'PostalAddress',
      addressRegion: words(place.admin),
      addressCountry: place.country,
    }),
    geo: geoNode(place),
  });

/** A point of a map claims to be the spot: only one that is exact or near is given. */
function geoNode({ lat, lon, precision = 'area' }: InlinePlace): object | undefined {
  const isPoint = lat !== undefined && lon !== undefined && ['exact', 'near'].includes(precision);
  return isPoint ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } : undefined;
}

function sourceNode({ publisher, title, url, date, archived }: InlineSource): object {
  const published = date === undefined ? undefined : exactDate(parseEdtf(date)).start;
  return tidy({
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: organization(publisher),
    datePublished: published,
    archivedAt: archived,
  });
}

const organization = (name: string, url?: string): object =>
  tidy({ '@type': 'Organization', name, url });

const pictures = (media: readonly Media[]): readonly string[] =>
  media
    .filter(({ type, sensitive }) => type === 'image' && sensitive !== true)
    .map(({ url }) => url);

/** An object without what is empty; one of nothing but its type is none. */
function tidy(node: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).join() === '@type';
}
