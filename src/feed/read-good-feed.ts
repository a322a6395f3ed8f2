import { checkObject } from './check/check-object.js';
import { compileCheck } from './check/compile-check.js';
import { keepPlaces } from './event-places.js';
import { isOwn, type FeedContent } from './feed-content.js';
import type { FeedReading } from './feed-reading.js';
import { freezeDeep } from './freeze-deep.js';
import { ListIds } from './list-ids.js';
import { copyFields, isList, type Fields } from './plain-copy.js';
import { collections } from './schema/collections.js';
import { feed as schema } from './schema/feed.js';
import type { Collection } from './schema/field.js';
import type { Steps } from './steps.js';
import { takeAsIs } from './take-as-is.js';
import type { Feed } from './types.js';

/** Most members of a list that are checked in a step. */
const mostInStep = 500;

/** The members of the lists are checked one by one, when what they refer to is known. */
const isGoodRoot = /* @__PURE__ */ checkObject(schema, (kind, required) =>
  kind.type === 'list' && kind.collection ? isList : compileCheck(kind, required),
);

/**
 * Reads a feed as `readFeed` does, at a fraction of its code, where nothing in it is bad or odd: which most feeds are.
 *
 * @param leavesOut whether bad members of lists are left out without a word, as of a feed that is still on its way
 * @returns null where anything else is bad or odd; `readFeed` finds out what, and what there is to keep
 */
export function* readGoodFeed(content: FeedContent, leavesOut = false): Steps<FeedReading | null> {
  const own = isOwn(content);
  const root = rootOf(content.value, own);
  const ids = new ListIds();
  if (!root || !isGoodRoot(root, ids.isKnown)) return null;
  const given = root as Record<Collection, readonly unknown[]>;
  const eventCount = given.events.length;
  for (const [list] of collections) {
    const taken = yield* takeMembers(list, given[list], ids, { own, leavesOut });
    if (!taken) return null;
    root[list] = taken;
  }
  const { events, ...rest } = root;
  freezeDeep(rest);
  Object.freeze(events);
  const feed = Object.freeze(root) as unknown as Feed;
  keepPlaces(feed, ids.ids('events').placeOf);
  return { feed, problems: Object.freeze([]), eventCount };
}

/** The fields of a feed, with all its lists; of the caller's all but the events are copied. */
function rootOf(value: unknown, own: boolean): Fields | null {
  try {
    const fields = copyFields(value);
    const events = fields?.['events'];
    if (!fields || !isList(events)) return null;
    for (const [list] of collections) if (fields[list] === undefined) fields[list] = [];
    if (own) return fields;
    return { ...structuredClone({ ...fields, events: null }), events: events.slice() };
  } catch {
    // It has what no JSON has, as a function, or a getter that throws.
    return null;
  }
}

/** The members of a list, or those of them that are good; null where one is not and none is to be left out. */
function* takeMembers(
  list: Collection,
  members: readonly unknown[],
  ids: ListIds,
  { own, leavesOut }: { readonly own: boolean; readonly leavesOut: boolean },
): Steps<readonly unknown[] | null> {
  const good: unknown[] = [];
  const taken = leavesOut ? good : members;
  ids.beginIds(list, taken);
  for (let place = 0; place < members.length; place++) {
    const member = members[place];
    if (!takeAsIs(list, member, ids, own || list !== 'events')) {
      if (!leavesOut) return null;
    } else if (leavesOut) good.push(member);
    if (place % mostInStep === mostInStep - 1) yield place + 1;
  }
  return taken;
}
