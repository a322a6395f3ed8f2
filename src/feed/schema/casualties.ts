import type { ObjectSchema } from './field.js';

/** One count of those killed, wounded or otherwise harmed; counts of one event may overlap. Unknown is not zero. */
export const casualties = {
  name: 'Casualties',
  doc: 'One count of those harmed; counts of one event may overlap. Unknown is not zero.',
  ascending: ['low', 'best', 'high'],
  fields: {
    outcome: {
      type: 'enum',
      values: ['killed', 'wounded', 'missing', 'captured', 'displaced'],
      required: true,
      doc: 'what was suffered',
    },
    low: { type: 'number', whole: true, minimum: 0, doc: 'the lowest count' },
    best: { type: 'number', whole: true, minimum: 0, doc: 'the count thought best' },
    high: { type: 'number', whole: true, minimum: 0, doc: 'the highest count' },
    of: { type: 'text', longest: 500, doc: 'who they were' },
    according: { type: 'reference', to: ['actors', 'sources'], doc: 'id of who says so' },
  },
} as const satisfies ObjectSchema;
