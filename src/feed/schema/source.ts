import type { Field, ObjectSchema } from './field.js';

const fields = {
  id: { type: 'id', doc: 'what events name the source by' },
  publisher: { type: 'string', required: true, doc: 'who published it' },
  title: { type: 'string', required: true, doc: 'its title' },
  url: { type: 'url', doc: 'where it can be read' },
  date: { type: 'edtf', doc: 'when it was published' },
  archived: { type: 'url', doc: 'where an archived copy can be read' },
} as const satisfies Readonly<Record<string, Field>>;

/** A source that an event or a claim carries itself: it needs no id. */
export const inlineSource = {
  name: 'InlineSource',
  doc: 'A source that an event or a claim carries itself.',
  fields,
} as const satisfies ObjectSchema;

/** A source that events name by id. */
export const source = {
  name: 'Source',
  doc: 'A source that events name by id.',
  fields: { ...fields, id: { ...fields.id, required: true } },
} as const satisfies ObjectSchema;
