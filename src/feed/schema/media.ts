import type { ObjectSchema } from './field.js';

/** A picture, film, recording or embedded page. */
export const media = {
  name: 'Media',
  doc: 'A picture, film, recording or embedded page.',
  fields: {
    type: {
      type: 'enum',
      values: ['image', 'video', 'audio', 'embed'],
      required: true,
      doc: 'what it is',
    },
    url: { type: 'url', required: true, doc: 'where it lies' },
    alt: { type: 'text', required: true, doc: 'a description for those who cannot see or hear it' },
    caption: { type: 'text', doc: 'what stands below it' },
    credit: { type: 'string', doc: 'who made it' },
    poster: { type: 'url', doc: 'the picture shown before it plays' },
    sensitive: {
      type: 'boolean',
      default: false,
      doc: 'whether it is shown only after a warning',
    },
  },
} as const satisfies ObjectSchema;
