import type { ObjectSchema } from './field.js';

/** A side, group or body that acts or is acted upon. */
export const actor = {
  name: 'Actor',
  doc: 'A side, group or body that acts or is acted upon.',
  fields: {
    id: { type: 'id', required: true, doc: 'what events name the actor by' },
    name: {
      type: 'text',
      longest: 500,
      required: true,
      instead: { field: 'id' },
      doc: "the actor's full name",
    },
    short: { type: 'text', longest: 500, doc: 'a short name or an acronym' },
    type: {
      type: 'enum',
      values: [
        'state-force',
        'international-force',
        'separatist',
        'jihadist',
        'private-military',
        'militia',
        'government',
        'intergovernmental',
        'civilians',
        'other',
      ],
      required: true,
      instead: { value: 'other' },
      doc: 'what kind of actor it is',
    },
    active: { type: 'edtf', doc: 'when the actor existed' },
  },
} as const satisfies ObjectSchema;
