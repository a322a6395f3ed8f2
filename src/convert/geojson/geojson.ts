import type { ConversionLog } from '../conversion-log.js';
import { entriesDraft } from '../entry/entries-draft.js';
import type { Entry } from '../entry/entry.js';
import type { EntryField } from '../entry/entry-fields.js';
import { findColumns } from '../entry/find-columns.js';
import type { Importer } from '../importer.js';
import { noteColumns } from '../note-columns.js';
import { featureCells } from './feature-cells.js';
import { featurePosition } from './feature-position.js';
import { featureWhen } from './feature-when.js';

/** A feature, looked at. */
interface Feature {
  readonly at: string;
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
    const features = given.flatMap((feature, i) => looked(feature, `features[${i}]`, log));
    const names = [...new Set(features.flatMap(({ cells }) => [...cells.keys()]))];
    const { columns, formats } = findColumns(names, map, log);
    const rows = features.map(({ at, cells }) => ({ at, cells: Object.fromEntries(cells) }));
    noteColumns({ text: '', json, columns: names, rows }, new Set(columns.values()), log);
    const entries = features.map(({ at, cells, own }): Entry => ({
      at,
      text: (field) => own[field] || cells.get(columns.get(field) ?? '') || '',
    }));
    const { head, events } = entriesDraft(entries, formats, log);
    return { head: { ...titleOf(json), ...head }, events };
  },
};

function featuresOf(json: unknown): readonly unknown[] | undefined {
  const { type, features } = (json ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [json];
  return type === 'FeatureCollection' && Array.isArray(features) ? features : undefined;
}

function looked(feature: unknown, at: string, log: ConversionLog): Feature[] {
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
