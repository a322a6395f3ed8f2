import type { ObjectSchema } from './field.js';

/** An actor's part in an event. */
export const eventActor = {
  name: 'EventActor',
  doc: "An actor's part in an event.",
  fields: {
    actor: { type: 'reference', to: ['actors'], required: true, doc: 'id of the actor' },
    role: {
      type: 'enum',
      values: [
        'perpetrator',
        'claimed-by',
        'attributed-to',
        'target',
        'party',
        'host',
        'author',
        'mediator',
      ],
      required: true,
      doc: "the actor's part in the event",
    },
  },
} as const satisfies ObjectSchema;
