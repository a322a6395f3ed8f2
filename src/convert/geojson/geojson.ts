import { group } from 'd3';
import type { ConversionLog } from '../conversion-log.js';
import { entriesDraft } from '../entry/entries-draft.js';
import type { Entry } from '../entry/entry.js';
import type { EntryField } from '../entry/entry-fields.js';
import { findColumns } from '../entry/find-columns.js';
import type { Importer } from '../importer.js';
import type { CsvMap } from '../csv-map.js';
import { noteColumns } from '../note-columns.js';
import { featureCells } from './feature-cells.js';
import { featurePosition } from './feature-position.js';
import { featureWhen } from './feature-when.js';

/** A feature, looked at. */
interface Feature {
  readonly at: string;
  /** Its place in the file. */
  readonly place: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly own: Readonly<Partial<Record<EntryField, string>>>;
}

/**
 * GeoJSON (RFC 7946): a feature an event, its properties read as the columns of a table are; `when` of GeoJSON-T and Linked
 * Places is its date.
 */
export const geojson: Importer = {
  recognises: ({ json }) => featuresOf(json) !== undefined,
  read: ({ json }, log, { map }) => {
    const given = featuresOf(json);
    if (!given) {
      log.refuse({
        message: 'This is no GeoJSON: it is neither a FeatureCollection nor a Feature.',
        hint: 'Export it as a FeatureCollection.',
      });
      return null;
    }
    const features = given.flatMap((feature, i) => looked(feature, i, log));
    const { formats } = findColumns(namesOf(features), map, log);
    const entries = byNames(features).flatMap((alike) => entriesOf(alike, map, log));
    entries.sort((a, b) => a.place - b.place);
    const { head, events } = entriesDraft(entries, formats, log);
    return { head: { ...titleOf(json), ...head }, events };
  },
};

function featuresOf(json: unknown): readonly unknown[] | undefined {
  const { type, features } = (json ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [json];
  return type === 'FeatureCollection' && Array.isArray(features) ? features : undefined;
}

const namesOf = (features: readonly Feature[]): string[] => [
  ...new Set(features.flatMap(({ cells }) => [...cells.keys()])),
];

/** Features of a file need not be alike: those with the same properties are looked at as one table. */
const byNames = (features: readonly Feature[]): readonly Feature[][] => [
  ...group(features, ({ cells }) => JSON.stringify([...cells.keys()])).values(),
];

function entriesOf(
  features: readonly Feature[],
  map: CsvMap | undefined,
  log: ConversionLog,
): (Entry & { readonly place: number })[] {
  const names = namesOf(features);
  const { columns } = findColumns(names, map, undefined);
  const rows = features.map(({ at, cells }) => ({ at, cells: Object.fromEntries(cells) }));
  const table = { text: '', json: undefined, columns: names, rows };
  noteColumns(table, new Set(columns.values()), log, 'property');
  return features.map(({ at, place, cells, own }) => ({
    at,
    place,
    text: (field) => own[field] || cells.get(columns.get(field) ?? '') || '',
  }));
}

function looked(feature: unknown, place: number, log: ConversionLog): Feature[] {
  const at = `features[${place}]`;
  if (typeof feature !== 'object' || feature === null) {
    log.leaveOut({
      at,
      message: 'The feature is no object.',
      hint: 'Write it as {"type": "Feature", "geometry": …, "properties": …}.',
    });
    return [];
  }
  const { id, geometry, properties, when } = feature as Record<string, unknown>;
  const innerWhen = (properties as { when?: unknown } | null | undefined)?.when;
  const position = featurePosition(geometry);
  if (position?.isCentre)
    log.change({
      at: `${at}.geometry`,
      message: 'A feature that is more than a point stands at the centre of the box around it.',
      hint: 'Write a point where another place serves better.',
    });
  return [
    {
      at,
      place,
      cells: featureCells(properties, at, log),
      own: {
        ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
        ...dated(
          featureWhen(when) || (typeof innerWhen === 'object' ? featureWhen(innerWhen) : ''),
        ),
        ...(position && { lat: String(position.lat), lon: String(position.lon) }),
        ...(position?.isCentre && { precision: 'area' }),
      },
    },
  ];
}

const dated = (date: string): object => (date === '' ? {} : { date });

function titleOf(json: unknown): object {
  const { name, title, metadata } = json as Record<string, unknown>;
  const found = [title, name, (metadata as { title?: unknown } | null | undefined)?.title].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  return found === undefined ? {} : { title: found };
}
