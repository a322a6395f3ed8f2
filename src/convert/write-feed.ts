import { finish, inSteps, type Steps } from '../feed/steps.js';
import type { Chapter, Feed, TimelineEvent } from '../feed/types.js';
import type { EventList } from './event-list.js';
import { toJson } from './to-json.js';

/** Most events that are written in a step. */
const mostInStep = 200;

/** The list of events in the JSON of a feed without any: what lies deeper has more space before it. */
const emptyList = '\n  "events": []';

/**
 * A feed of some of the events of another, as JSON in all its languages, with licence and credits. Lists are kept whole, so
 * that ids resolve and the key stays the same; chapters keep their text and name the events that remain.
 *
 * @param feed a feed that `readFeed` has read; it reads what is written here without a problem
 * @param events those to keep, in this order
 */
export const writeFeed = (feed: Feed, events: readonly TimelineEvent[]): string =>
  finish(writeFeedInSteps(feed, events)).join('');

/** Writes the same in steps of so many events, in parts that follow on each other. */
export function* writeFeedInSteps(feed: Feed, events: EventList): Steps<string[]> {
  const chapters = chaptersOf(feed, yield* namedIn(feed, events));
  const frame = `${toJson({ ...feed, events: [], chapters })}\n`;
  if (events.length === 0) return [frame];
  const at = frame.indexOf(emptyList) + emptyList.length - 1;
  const parts = [frame.slice(0, at)];
  yield* inSteps(events.length, mostInStep, (from, to) => {
    const texts = events.slice(from, to).map((event) => inList(toJson(event)));
    parts.push(`${from === 0 ? '' : ','}\n${texts.join(',\n')}`);
  });
  parts.push(`\n  ${frame.slice(at)}`);
  return parts;
}

/** JSON as it is indented in a list of the feed. A text has no line break of its own. */
const inList = (json: string): string => `    ${json.replaceAll('\n', '\n    ')}`;

/** Ids of the events that chapters name, of those that are kept. */
function* namedIn({ chapters }: Feed, events: EventList): Steps<ReadonlySet<string>> {
  const named = new Set(chapters.flatMap(({ events = [] }) => events));
  const kept = new Set<string>();
  if (named.size === 0) return kept;
  const steps = inSteps(events.length, 50_000, (from, to) => {
    for (const { id } of events.slice(from, to)) if (named.has(id)) kept.add(id);
  });
  // Nothing is written by that.
  while (!steps.next().done) yield 0;
  return kept;
}

const chaptersOf = ({ chapters }: Feed, kept: ReadonlySet<string>): readonly Chapter[] =>
  chapters.map((chapter) =>
    chapter.events === undefined
      ? chapter
      : { ...chapter, events: chapter.events.filter((id) => kept.has(id)) },
  );
