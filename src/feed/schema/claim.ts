import type { ObjectSchema } from './field.js';
import { inlineSource } from './source.js';

/** What one side says about an event. */
export const claim = {
  name: 'Claim',
  doc: 'What one side says about an event.',
  fields: {
    by: { type: 'reference', to: ['actors'], required: true, doc: 'id of the actor who says so' },
    text: { type: 'text', required: true, doc: 'what is said' },
    stance: {
      type: 'enum',
      values: ['asserts', 'denies'],
      default: 'asserts',
      doc: 'whether it is said to be so or not to be so',
    },
    source: {
      type: 'reference',
      to: ['sources'],
      inline: inlineSource,
      doc: 'where it was said: the id of a source, or a source',
    },
  },
} as const satisfies ObjectSchema;
