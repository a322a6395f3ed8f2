import type { ConversionLog } from '../conversion-log.js';
import { ForeignFields, type PlaceOf } from '../foreign-fields.js';
import type { ForeignFile, Row } from '../importer.js';
import type { Deck } from './deck.js';
import { clockParts } from './clock-parts.js';

/** Columns by the paths of what they hold in version 3; names are compared without regard to case. */
const columns: Readonly<Record<string, string>> = {
  'start_date.year': 'Year',
  'start_date.month': 'Month',
  'start_date.day': 'Day',
  'start_date.clock': 'Time',
  'end_date.year': 'End Year',
  'end_date.month': 'End Month',
  'end_date.day': 'End Day',
  'end_date.clock': 'End Time',
  start_date: 'Start Date',
  end_date: 'End Date',
  display_date: 'Display Date',
  'text.headline': 'Headline',
  'text.text': 'Text',
  'media.url': 'Media',
  'media.credit': 'Media Credit',
  'media.caption': 'Media Caption',
  'media.thumbnail': 'Media Thumbnail',
  'media.alt': 'Alt Text',
  'media.link': 'Link',
  group: 'Group',
  tag: 'Tag',
  type: 'Type',
  background: 'Background',
};

const known = new Set(Object.values(columns).map((name) => name.toLowerCase()));

/** Whether a table has the columns of the spreadsheet template, of version 3 or before. */
export function isSheet({ columns }: ForeignFile): boolean {
  const names = new Set(columns.map((name) => name.toLowerCase()));
  return names.has('headline') && (names.has('year') || names.has('start date'));
}

/** The slides of a spreadsheet: what a row is stands in its column Type. */
export function deckOfSheet({ rows }: ForeignFile, log: ConversionLog): Deck {
  const all = rows.map((row) => ({ type: typeOf(row), slide: slideOf(row, log) }));
  const title = all.find(({ type }) => type === 'title');
  const of = (wanted: (type: string) => boolean): readonly ForeignFields[] =>
    all.filter((row) => row !== title && wanted(row.type)).map(({ slide }) => slide);
  return {
    title: title?.slide,
    slides: of((type) => type !== 'era'),
    eras: of((type) => type === 'era'),
  };
}

type Cells = ReadonlyMap<string, string>;

const cellsOf = ({ cells }: Row): Cells =>
  new Map(Object.entries(cells).map(([name, cell]) => [name.toLowerCase(), cell]));

const typeOf = (row: Row): string => (cellsOf(row).get('type') ?? '').toLowerCase();

function slideOf(row: Row, log: ConversionLog): ForeignFields {
  const cells = cellsOf(row);
  const cell = (path: string): string => cells.get(columns[path]?.toLowerCase() ?? '') ?? '';
  const rest = Object.entries(row.cells).filter(([name]) => !known.has(name.toLowerCase()));
  return new ForeignFields(
    {
      ...Object.fromEntries(rest),
      start_date: cell('start_date') || dateOf('start_date', cell),
      end_date: cell('end_date') || dateOf('end_date', cell),
      display_date: cell('display_date'),
      text: { headline: cell('text.headline'), text: cell('text.text') },
      media: {
        url: cell('media.url'),
        credit: cell('media.credit'),
        caption: cell('media.caption'),
        thumbnail: cell('media.thumbnail'),
        alt: cell('media.alt'),
        link: cell('media.link'),
      },
      group: cell('group') || cell('tag'),
      tag: cell('group') && cell('tag'),
      background: cell('background'),
    },
    placeIn(row),
    log,
  );
}

function dateOf(field: string, cell: (path: string) => string): Record<string, unknown> {
  const clock = cell(`${field}.clock`);
  return {
    year: cell(`${field}.year`),
    month: cell(`${field}.month`),
    day: cell(`${field}.day`),
    ...(clockParts(clock) ?? { clock }),
  };
}

const placeIn =
  ({ at }: Row): PlaceOf =>
  (path) =>
    path === ''
      ? at
      : `${at}, ${columns[path] ?? columns[`${path}.url`] ?? columns[`${path}.text`] ?? path}`;
