import { isRecord } from '../../feed/plain-copy.js';
import type { ConversionLog } from '../conversion-log.js';
import { ForeignFields, jsonPlace } from '../foreign-fields.js';
import type { Deck } from './deck.js';

/** Whether a value has slides as version 3 has them: dates in parts, texts with a headline. */
export function isVersion3(json: unknown): boolean {
  if (!isRecord(json) || 'version' in json) return false;
  const { title, events, eras } = json;
  const slides = [title, ...listOf(events).slice(0, 20), ...listOf(eras).slice(0, 20)];
  return (
    (Array.isArray(events) || Array.isArray(eras)) &&
    slides.some((slide) => isRecord(slide) && (isRecord(slide['start_date']) || isHeaded(slide)))
  );
}

const isHeaded = ({ text }: Readonly<Record<string, unknown>>): boolean =>
  isRecord(text) && ('headline' in text || 'text' in text);

/** The slides of version 3, of any object. */
export function deckOfVersion3(json: unknown, log: ConversionLog): Deck {
  const file = new ForeignFields(json, jsonPlace(''), log);
  const list = (field: string): ForeignFields[] =>
    file.list(field).map((slide, i) => new ForeignFields(slide, jsonPlace(`${field}[${i}]`), log));
  const deck = {
    title: file.has('title') ? file.fields('title') : undefined,
    slides: list('events'),
    eras: list('eras'),
  };
  // Whether years are billions or days apart, the timeline sees for itself.
  file.value('scale');
  file.dropRest();
  return deck;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
