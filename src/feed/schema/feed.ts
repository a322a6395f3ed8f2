import { actor } from './actor.js';
import { category } from './category.js';
import { chapter } from './chapter.js';
import { event } from './event.js';
import type { ObjectSchema } from './field.js';
import { lane } from './lane.js';
import { place } from './place.js';
import { publisher } from './publisher.js';
import { source } from './source.js';

/** The feed: the one definition that types, JSON Schema and reading are made from. */
export const feed = {
  name: 'Feed',
  doc: 'A feed of events for conflict-timeline.',
  vital: true,
  ordered: true,
  fields: {
    version: {
      type: 'version',
      required: true,
      instead: { value: '1.0' },
      doc: 'the version of this format',
    },
    title: { type: 'text', longest: 500, doc: 'the headline' },
    description: { type: 'text', doc: 'the standfirst' },
    language: { type: 'language', default: 'en', doc: 'the language of plain strings (BCP 47)' },
    updated: { type: 'instant', doc: 'when the feed was last brought up to date' },
    publisher: { type: 'object', object: publisher, doc: 'who stands behind the feed' },
    license: { type: 'string', doc: 'the licence, kept in every export' },
    credits: { type: 'text', doc: 'credits, kept in every export' },
    lanes: {
      type: 'list',
      of: { type: 'object', object: lane },
      collection: 'lanes',
      always: true,
      doc: 'the rows of the chart, in drawing order',
    },
    categories: {
      type: 'list',
      of: { type: 'object', object: category },
      collection: 'categories',
      always: true,
      doc: 'the kinds of events',
    },
    actors: {
      type: 'list',
      of: { type: 'object', object: actor },
      collection: 'actors',
      always: true,
      doc: 'who acts and is acted upon',
    },
    places: {
      type: 'list',
      of: { type: 'object', object: place },
      collection: 'places',
      always: true,
      doc: 'where things happen',
    },
    sources: {
      type: 'list',
      of: { type: 'object', object: source },
      collection: 'sources',
      always: true,
      doc: 'sources that several events share',
    },
    events: {
      type: 'list',
      of: { type: 'object', object: event },
      collection: 'events',
      required: true,
      doc: 'the events, in any order',
    },
    chapters: {
      type: 'list',
      of: { type: 'object', object: chapter },
      collection: 'chapters',
      always: true,
      doc: 'the guided story',
    },
  },
} as const satisfies ObjectSchema;
