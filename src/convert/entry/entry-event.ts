import { cellNumber } from '../cell-number.js';
import { countryCode } from '../country-code.js';
import type { EventDraft } from '../importer.js';
import type { Entry, EntryTable } from './entry.js';
import type { EntryField } from './entry-fields.js';
import {
  entryActors,
  entryCasualties,
  entryClaims,
  entrySources,
  hostOf,
  parted,
} from './entry-lists.js';
import { plainText } from './plain-text.js';

/** An event of an entry; only what the entry says. */
export function entryEvent(entry: Entry, table: EntryTable): EventDraft {
  const date = table.dates(entry);
  const title = plainText(entry.text('title'));
  // Claims and counts name actors and sources, which must be there before.
  const event = {
    id: entry.text('id') || table.ids.idOf(date, title),
    date,
    title,
    summary: plainText(entry.text('summary')),
    lanes: parted(entry.text('lanes')).map((label) => table.lanes.idOf(label, () => ({ label }))),
    category: categoryOf(entry, table),
    actors: entryActors(entry, table),
    place: placeOf(entry, table),
    importance: cellNumber(entry.text('importance')),
    status: entry.text('status').toLowerCase(),
    sources: [...entrySources(entry, table), ...ownSource(entry)],
    claims: entryClaims(entry, table),
    casualties: casualtiesOf(entry, table),
    media: mediaOf(entry, table),
    tags: parted(entry.text('tags')),
  };
  return { at: entry.at, event: Object.fromEntries(Object.entries(event).filter(isSaid)) };
}

const isSaid = ([name, value]: [string, unknown]): boolean =>
  name === 'date' ||
  name === 'title' ||
  (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));

function categoryOf(entry: Entry, { categories }: EntryTable): string {
  const label = entry.text('category');
  return label === '' ? '' : categories.idOf(label, () => ({ label }));
}

function placeOf(entry: Entry, { log }: EntryTable): object | undefined {
  const [admin, country, lat, lon] = (['admin', 'country', 'lat', 'lon'] as const).map(entry.text);
  const code = countryCode(country ?? '');
  if (country && !code)
    log.drop({
      at: `${entry.at}, country`,
      message: 'A country has no code in ISO 3166-1 by that name.',
      hint: 'Write its two-letter code, or its name in English or French.',
    });
  const name =
    entry.text('place') || admin || (code && country !== code && country) || nameAt(lat, lon);
  if (!name) return code ? { name: code, country: code, precision: 'country' } : undefined;
  return Object.fromEntries(
    Object.entries({
      name,
      admin: entry.text('place') === '' ? '' : admin,
      country: code,
      lat: decimal(lat),
      lon: decimal(lon),
      precision: entry.text('precision').toLowerCase(),
    }).filter(isSaid),
  );
}

/** Where a position has no name, it is named by itself. */
const nameAt = (lat = '', lon = ''): string => (lat && lon ? `${lat}, ${lon}` : '');

/** In many countries a comma stands before the fraction. */
const decimal = (text = ''): number | string | undefined =>
  cellNumber(/^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);

function ownSource(entry: Entry): object[] {
  const named = entry.text('source');
  const isAddress = /^https?:\/\/\S+$/i.test(named);
  const url = entry.text('source_url') || (isAddress ? named : '');
  const publisher = isAddress || named === '' ? url && hostOf(url) : named;
  const date = entry.text('source_date');
  if (!publisher) return [];
  return [
    {
      publisher,
      title: plainText(entry.text('source_title')) || publisher,
      ...(url && { url }),
      ...(date && { date }),
    },
  ];
}

const figures = [
  ['low', 'killed_low'],
  ['best', 'killed_best'],
  ['high', 'killed_high'],
] as const;

/** Columns of figures are one count; where there are whole counts, the figures are taken from them already. */
function casualtiesOf(entry: Entry, table: EntryTable): object[] {
  if (entry.text('casualties') !== '') return entryCasualties(entry, table);
  const told = figures.flatMap(([name, field]) => figure(entry, name, field));
  const single = told.some(([name]) => name === 'best') ? [] : figure(entry, 'best', 'killed');
  const counts = [...told, ...single];
  return counts.length === 0 ? [] : [{ outcome: 'killed', ...Object.fromEntries(counts) }];
}

function figure(entry: Entry, name: string, field: EntryField): [string, number | string][] {
  const number = cellNumber(entry.text(field));
  return number === undefined ? [] : [[name, number]];
}

/** Endings of the files that are no pictures. */
const mediaTypes: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.(mp4|webm|ogv|mov|m4v)([?#]|$)/i, 'video'],
  [/\.(mp3|ogg|oga|wav|m4a|flac)([?#]|$)/i, 'audio'],
  [/youtube\.com|youtu\.be|vimeo\.com/i, 'embed'],
];

function mediaOf(entry: Entry, { log }: EntryTable): object[] {
  const url = entry.text('image');
  if (url === '') return [];
  const [caption, credit] = [plainText(entry.text('image_caption')), entry.text('image_credit')];
  const alt = plainText(entry.text('image_alt')) || caption;
  if (alt === '') {
    log.drop({
      at: `${entry.at}, image`,
      message: 'A picture has no description, which those need who cannot see it.',
      hint: 'Add a column "alt" that says what the picture shows.',
    });
    return [];
  }
  const type = mediaTypes.find(([ending]) => ending.test(url))?.[1] ?? 'image';
  return [{ type, url, alt, ...(caption && { caption }), ...(credit && { credit }) }];
}
