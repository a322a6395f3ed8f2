import { compileReader } from './compile-reader.js';
import { keepPlaces, type KeepPlaces } from './event-places.js';
import { contentOf, isOwn, type FeedContent } from './feed-content.js';
import type { FeedReading } from './feed-reading.js';
import { openLines } from './open-lines.js';
import { openText } from './open-text.js';
import type { OpenedText } from './opened-text.js';
import { copyFields, copyMembers } from './plain-copy.js';
import type { Locate } from './position.js';
import { ProblemLog } from './problem-log.js';
import type { ProblemCode } from './problem-messages.js';
import { readEvents } from './read-events.js';
import { objectParts } from './read-object.js';
import { Reading } from './reading.js';
import { feed as schema } from './schema/feed.js';
import { finish, type Steps } from './steps.js';
import type { Feed } from './types.js';

/**
 * Reads a feed: JSON text, JSON Lines text (the feed without `events`, then one event a line), or an object as JSON.parse
 * makes it. Never throws and never loses the rest: a bad event is left out, a bad optional field or list member is
 * dropped, and each is named. Unknown fields are kept as they are. Reading what was read gives the same, without problems.
 *
 * What was read is frozen, but for the events of an object with nothing wrong: those are kept as they are, neither copied nor
 * frozen, so that a million of them cost no more room. Who goes on changing them gives the feed anew.
 *
 * A feed without `version` is read as 1.0, with an error; another major version is refused, as is text that is no JSON or
 * has no list `events`: then `feed` is null and the one problem says why.
 */
export const readFeed = (input: unknown): FeedReading =>
  finish(readContent(contentOf(input), keepPlaces));

/**
 * Reads what there is of a feed as `readFeed` does, so many events a step.
 *
 * @param keep told where the events of the feed are
 */
export function* readContent(content: FeedContent, keep: KeepPlaces): Steps<FeedReading> {
  const log = new ProblemLog();
  const opened = yield* open(content, log);
  const root = opened && rootOf(opened.value, log);
  const eventCount = root?.events.length ?? 0;
  const reading = new Reading(log);
  const feed = root ? yield* readRoot(root, reading, isOwn(content)) : null;
  if (feed) keep(feed, reading.ids('events').placeOf);
  return Object.freeze({ feed, problems: log.list(opened?.locate ?? nowhere), eventCount });
}

function* open(content: FeedContent, log: ProblemLog): Steps<OpenedText | null> {
  if (content.kind === 'lines') return openLines(content, log);
  return content.kind === 'text' ? yield* openText(content, log) : { ...content, locate: nowhere };
}

const parts = /* @__PURE__ */ objectParts(
  schema,
  { doc: schema.doc, required: true },
  compileReader,
);

function* readRoot(root: Root, reading: Reading, own: boolean): Steps<Feed | null> {
  const result = parts.begin(root, reading);
  if (!result) return null;
  for (const name of parts.names(result)) {
    if (name === 'events') result[name] = yield* readEvents(root.events, reading, own);
    else parts.readField(name, result, reading);
  }
  return (parts.end(result, reading) as Feed | undefined) ?? null;
}

const nowhere: Locate = () => [];

/** The fields of what is a feed at all; otherwise null, and the log says why. */
function rootOf(value: unknown, log: ProblemLog): Root | null {
  const refuse = (code: ProblemCode, value: unknown, at: readonly string[] = []): null => {
    log.add({ code, value }, { severity: 'error', segments: at });
    return null;
  };
  const root = copyFields(value);
  if (!root) return refuse('no-feed', value);
  if (isOtherVersion(root['version'])) return refuse('other-version', root['version'], ['version']);
  const events = copyMembers(root['events']);
  return events ? { ...root, events } : refuse('no-events', root['events']);
}

interface Root {
  readonly events: unknown[];
}

/** Whether a version begins with a number other than 1. What is no version at all is read as 1.0, with a problem. */
function isOtherVersion(version: unknown): boolean {
  if (typeof version !== 'string' && typeof version !== 'number') return false;
  const major = /^\s*v?(\d+)/i.exec(String(version))?.[1];
  return major !== undefined && Number(major) !== 1;
}
