import type { ObjectSchema } from './field.js';

/** A kind of event. */
export const category = {
  name: 'Category',
  doc: 'A kind of event.',
  fields: {
    id: { type: 'id', required: true, doc: 'what events name the category by' },
    label: {
      type: 'text',
      longest: 500,
      required: true,
      instead: { field: 'id' },
      doc: 'what readers see',
    },
    color: { type: 'color', doc: 'the colour of its events' },
    symbol: {
      type: 'enum',
      values: ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye'],
      doc: 'the shape of its events',
    },
  },
} as const satisfies ObjectSchema;
