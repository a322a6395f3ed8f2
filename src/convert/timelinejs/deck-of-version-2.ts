import { isRecord } from '../../feed/plain-copy.js';
import type { ConversionLog } from '../conversion-log.js';
import { ForeignFields, jsonPlace, type PlaceOf } from '../foreign-fields.js';
import type { Deck } from './deck.js';

/** The fields of version 2 by their paths in version 3. */
const paths: Readonly<Record<string, string>> = {
  'text.headline': 'headline',
  'text.text': 'text',
  start_date: 'startDate',
  end_date: 'endDate',
  group: 'tag',
  media: 'asset',
  'media.url': 'asset.media',
};

/** The timeline of a file of version 2, also one that was written as a script; `null` where it is none. */
export function timelineOfVersion2(
  json: unknown,
  text: string,
): Readonly<Record<string, unknown>> | null {
  const value = json === undefined && script.test(text) ? parse(text) : json;
  const timeline = isRecord(value) ? value['timeline'] : null;
  const isTimeline =
    isRecord(timeline) && (Array.isArray(timeline['date']) || 'headline' in timeline);
  return isTimeline ? timeline : null;
}

const script = /^\s*(?:var\s+)?storyjs_jsonp_data\s*=/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(script, '').trim().replace(/;$/, ''));
  } catch {
    return undefined;
  }
}

/** The slides of version 2. */
export function deckOfVersion2(
  timeline: Readonly<Record<string, unknown>>,
  log: ConversionLog,
): Deck {
  // What the start of the timeline and its type say, nothing else needs.
  const { date, era, ...rest } = timeline;
  const title = { ...rest, startDate: undefined, type: undefined };
  const slides = (value: unknown, field: string): ForeignFields[] =>
    (Array.isArray(value) ? value : []).map((slide, i) =>
      slideOf(slide, `timeline.${field}[${i}]`, log),
    );
  return {
    title: slideOf(title, 'timeline', log),
    slides: slides(date, 'date'),
    eras: slides(era, 'era'),
  };
}

function slideOf(value: unknown, at: string, log: ConversionLog): ForeignFields {
  const { headline, text, startDate, endDate, asset, tag, ...rest } = isRecord(value) ? value : {};
  const { media, ...captions } = isRecord(asset) ? asset : {};
  return new ForeignFields(
    {
      ...rest,
      text: { headline, text },
      start_date: startDate,
      end_date: endDate,
      group: tag,
      media: { url: media, ...captions },
    },
    placeIn(at),
    log,
  );
}

const placeIn = (at: string): PlaceOf => {
  const place = jsonPlace(at);
  return (path) => place(paths[path] ?? path.replace(/^media\./, 'asset.'));
};
