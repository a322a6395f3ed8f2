import { casualties } from './casualties.js';
import { claim } from './claim.js';
import { eventActor } from './event-actor.js';
import type { ObjectSchema } from './field.js';
import { media } from './media.js';
import { inlinePlace } from './place.js';
import { revised } from './revised.js';
import { inlineSource } from './source.js';

/** What happened, when, where, to whom, and who says so. */
export const event = {
  name: 'Event',
  doc: 'What happened, when, where, to whom, and who says so.',
  vital: true,
  fields: {
    id: {
      type: 'id',
      required: true,
      doc: 'a name that stays the same and that no other event has',
    },
    date: { type: 'edtf', required: true, doc: 'when it happened: a date or an interval' },
    title: { type: 'text', longest: 500, required: true, doc: 'what happened, in one line' },
    summary: {
      type: 'text',
      doc: 'what happened, in plain text; a blank line parts paragraphs; never HTML',
    },
    lanes: {
      type: 'list',
      of: { type: 'reference', to: ['lanes'] },
      doc: 'ids of the lanes it is drawn in',
    },
    category: { type: 'reference', to: ['categories'], doc: 'id of its category' },
    actors: {
      type: 'list',
      of: { type: 'object', object: eventActor },
      doc: 'who took part, and how',
    },
    place: {
      type: 'reference',
      to: ['places'],
      inline: inlinePlace,
      doc: 'where: the id of a place, or a place',
    },
    importance: {
      type: 'number',
      whole: true,
      minimum: 1,
      maximum: 5,
      default: 3,
      doc: 'what is labelled first; 5 is most important',
    },
    status: {
      type: 'enum',
      values: ['reported', 'claimed', 'verified', 'disputed', 'retracted'],
      doc: 'how sure it is; what is retracted is struck out and left out of totals',
    },
    casualties: {
      type: 'list',
      of: { type: 'object', object: casualties },
      doc: 'counts of those harmed; unknown is not zero',
    },
    claims: {
      type: 'list',
      of: { type: 'object', object: claim },
      doc: 'conflicting versions, side by side',
    },
    sources: {
      type: 'list',
      of: { type: 'reference', to: ['sources'], inline: inlineSource },
      doc: 'ids of sources, or sources',
    },
    media: {
      type: 'list',
      of: { type: 'object', object: media },
      doc: 'pictures, films, recordings',
    },
    revised: { type: 'object', object: revised, doc: 'a correction' },
    tags: { type: 'list', of: { type: 'string' }, doc: 'words to find it by' },
  },
} as const satisfies ObjectSchema;
