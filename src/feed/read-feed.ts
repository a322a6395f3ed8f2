import { compileReader } from './compile-reader.js';
import type { FeedLines } from './feed-lines.js';
import { openText } from './open-text.js';
import type { OpenedText } from './opened-text.js';
import { keepPlaces } from './event-places.js';
import { copyFields, copyMembers } from './plain-copy.js';
import type { Locate } from './position.js';
import type { Problem } from './problem.js';
import { ProblemLog } from './problem-log.js';
import type { ProblemCode } from './problem-messages.js';
import { readEvents } from './read-events.js';
import { objectParts } from './read-object.js';
import { Reading } from './reading.js';
import { feed as schema } from './schema/feed.js';
import { finish, type Steps } from './steps.js';
import type { Feed } from './types.js';

/** What came of reading a feed. */
export interface FeedReading {
  /** The feed; `null` only where the input is no feed at all. */
  readonly feed: Feed | null;
  /** All that is wrong, in the order of the schema; at most 1,000 of a kind, the rest summed up at the end. */
  readonly problems: readonly Problem[];
  /** Number of events in the input, whether they could be read or not. */
  readonly eventCount: number;
}

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
export const readFeed = (input: unknown): FeedReading => finish(readFeedInSteps(input));

/** Reads a feed as `readFeed` does, so many events a step. */
export function* readFeedInSteps(input: unknown): Steps<FeedReading> {
  const log = new ProblemLog();
  if (typeof input !== 'string') return yield* readOpened({ value: input, locate: nowhere }, log);
  return yield* readOpened(yield* openText(input, log), log, true);
}

/** Reads a feed that has come as JSON Lines, as `readFeedInSteps` does. */
export function* readLinesInSteps(lines: FeedLines): Steps<FeedReading> {
  const log = new ProblemLog();
  return yield* readOpened(lines.opened(log), log, true);
}

/** @param own whether nobody else has what was opened */
function* readOpened(opened: OpenedText | null, log: ProblemLog, own = false): Steps<FeedReading> {
  const root = opened && rootOf(opened.value, log);
  const eventCount = root?.events.length ?? 0;
  const feed = root ? yield* readRoot(root, new Reading(log), own) : null;
  return Object.freeze({ feed, problems: log.list(opened?.locate ?? nowhere), eventCount });
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
  const feed = parts.end(result, reading) as Feed | undefined;
  if (feed) keepPlaces(feed, reading.ids('events').placeOf);
  return feed ?? null;
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
