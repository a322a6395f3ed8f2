import type { ObjectSchema } from './field.js';

/** A step of the guided story. */
export const chapter = {
  name: 'Chapter',
  doc: 'A step of the guided story.',
  fields: {
    id: { type: 'id', required: true, doc: 'the name of the chapter in links' },
    title: { type: 'text', longest: 500, required: true, doc: "the chapter's headline" },
    text: { type: 'text', required: true, doc: "the chapter's text" },
    date: { type: 'edtf', required: true, doc: 'the window of time that is shown' },
    events: {
      type: 'list',
      of: { type: 'reference', to: ['events'] },
      doc: 'ids of the events it speaks of',
    },
  },
} as const satisfies ObjectSchema;
