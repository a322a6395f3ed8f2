import type { ObjectSchema } from './field.js';

/** A correction of what an event said before. */
export const revised = {
  name: 'Revised',
  doc: 'A correction of what an event said before.',
  fields: {
    date: { type: 'edtf', required: true, doc: 'when it was corrected' },
    note: { type: 'text', required: true, doc: 'what was corrected' },
  },
} as const satisfies ObjectSchema;
