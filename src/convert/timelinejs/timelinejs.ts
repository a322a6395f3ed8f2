import { isRecord } from '../../feed/plain-copy.js';
import type { ConversionLog } from '../conversion-log.js';
import { DraftIds } from '../draft-ids.js';
import { DraftLanes } from '../draft-lanes.js';
import type { ForeignFields, Reason } from '../foreign-fields.js';
import type { FeedDraft, ForeignFile, Importer } from '../importer.js';
import { linkSources } from '../link-sources.js';
import { PlainWords } from '../plain-words.js';
import { deckOfVersion3, isVersion3 } from './deck-of-json.js';
import { deckOfSheet, isSheet } from './deck-of-sheet.js';
import { deckOfVersion2, timelineOfVersion2 } from './deck-of-version-2.js';
import type { Deck } from './deck.js';
import { eraLane } from './era-lane.js';
import { slideText } from './slide-text.js';
import { decoration, readSlide } from './read-slide.js';

/** Timelines of TimelineJS: JSON of versions 3 and 2, and the spreadsheet template as a table. */
export const timelineJs: Importer = {
  recognises: (file) =>
    isSheet(file) || isVersion3(file.json) || timelineOfVersion2(file.json, file.text) !== null,
  read: (file, log) => {
    const deck = deckOf(file, log);
    if (!deck) log.refuse(noTimeline);
    return deck && feedOf(deck);
  },
};

const noTimeline = {
  message: 'This is no timeline of TimelineJS.',
  hint: 'It has "events" with a "start_date", or "timeline" with a "date", or the columns Year and Headline.',
};

function deckOf(file: ForeignFile, log: ConversionLog): Deck | null {
  const version2 = timelineOfVersion2(file.json, file.text);
  if (version2) return deckOfVersion2(version2, log);
  if (isSheet(file)) return deckOfSheet(file, log);
  const hasSlides = isRecord(file.json) && ('events' in file.json || 'eras' in file.json);
  return hasSlides ? deckOfVersion3(file.json, log) : null;
}

function feedOf({ title, slides, eras }: Deck): FeedDraft {
  const ids = new DraftIds();
  const lanes = new DraftLanes([eraLane]);
  const groupLane = (group: string): string | undefined =>
    group === '' ? undefined : lanes.idOf(group);
  const events = [
    ...slides.flatMap((slide) => readSlide(slide, ids, groupLane)),
    ...eras.flatMap((era) => readSlide(era, ids, () => eraLane)),
  ];
  const all = [...lanes.list(), ...(eras.length > 0 ? [{ id: eraLane, label: 'Eras' }] : [])];
  return { head: { ...(title && headOf(title)), lanes: all }, events };
}

/** Headline and text of the title slide. */
function headOf(slide: ForeignFields): Readonly<Record<string, unknown>> {
  const words = new PlainWords();
  const text = slide.fields('text');
  const title = words.line(text, 'headline');
  const description = slideText(text, words);
  const sources = linkSources(words.links, text).map((source) => ({ id: source.url, ...source }));
  text.dropRest();
  for (const field of ['unique_id', 'autolink', 'type']) slide.value(field);
  slide.dropRest({
    background: decoration,
    media: titleOnly,
    start_date: titleOnly,
    end_date: titleOnly,
    group: titleOnly,
    display_date: titleOnly,
  });
  return {
    ...(title !== '' && { title }),
    ...(description !== '' && { description }),
    ...(sources.length > 0 && { sources }),
  };
}

const titleOnly: Reason = [
  'Of the title slide a feed takes headline and text.',
  'Put its picture on the page before the timeline, or make an event of the slide.',
];
