import { compileReader } from './compile-reader.js';
import { collector } from './read-list.js';
import type { Reading } from './reading.js';
import { feed } from './schema/feed.js';
import { inSteps, type Steps } from './steps.js';
import { takeAsIs } from './take-as-is.js';

/** Most events that are read in a step: each of them may be bad, and the reader looks for a remedy. */
const mostInStep = 200;

const { of: kind, doc } = feed.fields.events;
const readOne = /* @__PURE__ */ collector(
  'events',
  /* @__PURE__ */ compileReader(kind, { doc, required: true }),
);

/**
 * Reads the events of a feed in steps. Those with nothing wrong are taken as they are, so that a million of them need no
 * more room than they have; all others go through the reader.
 *
 * @param events a list of its own, in which those that are read take the place of those given
 * @param own whether the events are the reader's own, as parsed from text, and not the caller's: then they are frozen
 */
export function* readEvents(
  events: unknown[],
  reading: Reading,
  own: boolean,
): Steps<readonly unknown[]> {
  reading.beginIds('events', events);
  let kept = 0;
  yield* inSteps(events.length, mostInStep, (from, to) => {
    for (let i = from; i < to; i++) {
      const given = events[i];
      if (takeAsIs('events', given, reading, own)) events[kept++] = given;
      else {
        const read = reading.readAt(
          () => reading.readAt(readOne, given, i, 'error'),
          null,
          'events',
          'error',
        );
        if (read !== undefined) events[kept++] = read;
      }
    }
  });
  events.length = kept;
  return Object.freeze(events);
}
