import type { ObjectSchema } from './field.js';

/** A row of the chart. */
export const lane = {
  name: 'Lane',
  doc: 'A row of the chart.',
  fields: {
    id: { type: 'id', required: true, doc: 'what events name the lane by' },
    label: {
      type: 'text',
      longest: 500,
      required: true,
      instead: { field: 'id' },
      doc: 'what readers see',
    },
    color: { type: 'color', doc: 'the colour of the lane' },
  },
} as const satisfies ObjectSchema;
