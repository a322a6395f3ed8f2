import type { ObjectSchema } from './field.js';

/** Who stands behind the feed. */
export const publisher = {
  name: 'Publisher',
  doc: 'Who stands behind the feed.',
  fields: {
    name: { type: 'text', longest: 500, required: true, doc: "the publisher's name" },
    url: { type: 'url', doc: "the publisher's address" },
  },
} as const satisfies ObjectSchema;
