import { draftId, type DraftIds } from '../draft-ids.js';
import type { ForeignFields, Reason } from '../foreign-fields.js';
import type { EventDraft } from '../importer.js';
import { linkSources } from '../link-sources.js';
import { joined, PlainWords, wording } from '../plain-words.js';
import { slideDate, ownWords } from './slide-date.js';
import { slideMedia } from './slide-media.js';
import { slideText } from './slide-text.js';

/** Makes an event of a slide or an era; one without a date is left out and noted. */
export function readSlide(
  slide: ForeignFields,
  ids: DraftIds,
  laneOf: (group: string) => string | undefined,
): readonly EventDraft[] {
  const at = slide.place('');
  const date = slideDate(slide);
  if (date === null) {
    slide.log.leaveOut({ at, ...noDate });
    return [];
  }
  const words = new PlainWords();
  const text = slide.fields('text');
  const headline = words.line(text, 'headline');
  const { media, quote } = slideMedia(slide, words, headline || date);
  const { title, summary, made } = wording(headline, joined(slideText(text, words), quote), [
    ...media.map(({ caption = '' }) => caption),
    date,
  ]);
  if (made) text.change('headline', ...noHeadline);
  const lane = laneOf(slide.text('group'));
  const pictures = words.images.map(({ url, text }) => ({
    type: 'image',
    url,
    alt: text || title,
  }));
  const sources = linkSources(words.links, text);
  const id = draftId(ids, slide, 'unique_id', [date, title]);
  text.dropRest();
  // Links are among the sources anyway.
  slide.value('autolink');
  slide.value('type');
  slide.dropRest({ display_date: ownWords, background: decoration, classname: decoration });
  const event = {
    id,
    date,
    title,
    ...(summary !== '' && { summary }),
    ...(lane !== undefined && { lanes: [lane] }),
    ...(sources.length > 0 && { sources }),
    ...(media.length + pictures.length > 0 && { media: [...media, ...pictures] }),
  };
  return [{ at, event }];
}

const noDate = {
  message: 'The slide has no start that can be read as a date.',
  hint: 'Give it a year at least.',
};
const noHeadline: Reason = [
  'The headline is missing or too long: the begin of a text stands for it.',
  'Write a headline of a few words.',
];

/** Why backgrounds are left out. */
export const decoration: Reason = [
  'Backgrounds and class names are decoration, which a feed does not have.',
  'Put a picture that tells something among the media of its event.',
];
