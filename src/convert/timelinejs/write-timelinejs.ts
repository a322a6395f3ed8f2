import { findLocale } from '../../locales/find-locale.js';
import { wordsIn } from '../../locales/localized-text.js';
import { resolveEvent, type ResolvedEvent } from '../../feed/resolve-event.js';
import type { Feed } from '../../feed/types.js';
import type { DateWords } from '../../time/words.js';
import { ConversionLog } from '../conversion-log.js';
import { escapeHtml } from '../escape-html.js';
import type { Text } from '../../locales/localized-text.js';
import type { Exported } from '../report.js';
import { toJson } from '../to-json.js';
import { appendix, htmlParagraphs, sourceLine } from './appendix.js';
import { eraLane } from './era-lane.js';
import { notCarried, noteLosses } from './note-losses.js';
import { writeSlideDate, type SlideDate } from './write-slide-date.js';

/** What an event is written with. */
interface Pen {
  readonly words: (text: Text | undefined) => string;
  readonly dates: DateWords;
  readonly log: ConversionLog;
}

/**
 * A feed as a timeline of TimelineJS 3 (JSON), in one language. TimelineJS has no field for sources, licence and credits:
 * they stand in the texts, where readers see them. What has no place at all is counted in the report.
 *
 * @param feed a feed that `readFeed` has read
 * @param language BCP 47 tag of the language of the texts; a text that lacks it is written in the feed's
 */
export function writeTimelineJs(feed: Feed, language: string): Exported {
  const log = new ConversionLog();
  const { dates } = findLocale(language);
  const pen: Pen = { words: wordsIn(language, feed.language), dates, log };
  const written = feed.events.flatMap((event) => writeEvent(resolveEvent(feed, event), pen));
  notCarried(feed, log);
  const timeline = {
    title: titleSlide(feed, pen.words),
    events: written.filter(({ isEra }) => !isEra).map(({ slide }) => slide),
    eras: written.filter(({ isEra }) => isEra).map(({ slide }) => slide),
  };
  const report = {
    found: feed.events.length,
    taken: feed.events.length - log.entriesLeftOut,
    notes: log.list(),
  };
  return Object.freeze({ text: `${toJson(timeline)}\n`, report: Object.freeze(report) });
}

function titleSlide(feed: Feed, words: Pen['words']): object {
  const { publisher, license, credits, title, description } = feed;
  const lines = [words(publisher?.name), license ?? '', words(credits)];
  const added = lines.filter((line) => line !== '').map(escapeHtml);
  return {
    text: {
      headline: escapeHtml(words(title)),
      text: htmlParagraphs(words(description)) + appendix(added),
    },
  };
}

interface Written {
  readonly slide: object;
  readonly isEra: boolean;
}

function writeEvent(resolved: ResolvedEvent, pen: Pen): readonly Written[] {
  const { event } = resolved;
  const at = event.id;
  if (event.status === 'retracted') {
    pen.log.leaveOut({ at, ...retracted });
    return [];
  }
  const date = writeSlideDate(event.date, pen.dates);
  if (!date) {
    pen.log.leaveOut({ at, ...noDate });
    return [];
  }
  if (date.display_date !== undefined) pen.log.change({ at: `${at}.date`, ...worded });
  noteLosses(event, pen.log);
  return [{ slide: slideOf(resolved, date, pen), isEra: isEra(resolved, date) }];
}

function slideOf(resolved: ResolvedEvent, date: SlideDate, { words }: Pen): object {
  const { event, lanes, sources } = resolved;
  const [lane] = lanes;
  const [media] = (event.media ?? []).filter(({ sensitive }) => sensitive !== true);
  return {
    unique_id: event.id,
    ...date,
    text: {
      headline: escapeHtml(words(event.title)),
      text: htmlParagraphs(words(event.summary)) + appendix(sources.map(sourceLine)),
    },
    ...(lane && lane.id !== eraLane && { group: words(lane.label) }),
    ...(media && {
      media: {
        url: media.url,
        alt: words(media.alt),
        ...(media.caption !== undefined && { caption: escapeHtml(words(media.caption)) }),
        ...(media.credit !== undefined && { credit: escapeHtml(media.credit) }),
        ...(media.poster !== undefined && { thumbnail: media.poster }),
      },
    }),
  };
}

/** An era has a begin and an end, and no media. */
const isEra = ({ event, lanes }: ResolvedEvent, { end_date }: SlideDate): boolean =>
  lanes[0]?.id === eraLane && end_date !== undefined && event.media === undefined;

const retracted = {
  message: 'The event has been retracted, which TimelineJS cannot say.',
  hint: 'Tell readers of the old page about the retraction in another way.',
};
const noDate = {
  message: 'The date has neither begin nor end.',
  hint: 'Give the event a date with a year.',
};
const worded = {
  message: 'TimelineJS cannot say the date: it is told in words, and drawn where it may lie.',
  hint: 'Look whether the words fit your page.',
};
