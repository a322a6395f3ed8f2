import type { Field, ObjectSchema } from './field.js';

const fields = {
  id: { type: 'id', doc: 'what events name the place by' },
  name: { type: 'text', longest: 500, required: true, doc: "the place's name" },
  admin: { type: 'text', longest: 500, doc: 'the region or district it lies in' },
  country: { type: 'country', doc: 'the country it lies in (ISO 3166-1 alpha-2)' },
  lat: { type: 'number', minimum: -90, maximum: 90, doc: 'latitude in degrees (WGS 84)' },
  lon: { type: 'number', minimum: -180, maximum: 180, doc: 'longitude in degrees (WGS 84)' },
  precision: {
    type: 'enum',
    values: ['exact', 'near', 'area', 'region', 'country'],
    doc: 'how exact the position is',
  },
} as const satisfies Readonly<Record<string, Field>>;

/** A place that an event carries itself: all but the name may be left out. */
export const inlinePlace = {
  name: 'InlinePlace',
  doc: 'A place that an event carries itself.',
  fields,
} as const satisfies ObjectSchema;

/** A place that events name by id. */
export const place = {
  name: 'Place',
  doc: 'A place that events name by id.',
  fields: {
    id: { ...fields.id, required: true },
    name: { ...fields.name, instead: { field: 'id' } },
    admin: fields.admin,
    country: { ...fields.country, required: true },
    lat: { ...fields.lat, required: true },
    lon: { ...fields.lon, required: true },
    precision: fields.precision,
  },
} as const satisfies ObjectSchema;
