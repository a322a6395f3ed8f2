import { compileCheck } from './check/compile-check.js';
import { freezeDeep } from './freeze-deep.js';
import type { ListIds } from './list-ids.js';
import { collections } from './schema/collections.js';
import type { Collection } from './schema/field.js';

const checks = new Map(collections.map(([list, kind]) => [list, compileCheck(kind)]));

/**
 * Takes a member of a list of the feed as it is, where nothing is wrong with it and no other has its id, which is known from
 * then on. What throws when it is asked is for the reader.
 *
 * @param own whether the member is the reader's own, as parsed from text, and not the caller's: then it is frozen
 */
export function takeAsIs(list: Collection, given: unknown, ids: ListIds, own: boolean): boolean {
  try {
    if (!checks.get(list)?.(given, ids.isKnown)) return false;
    const { id } = given as { readonly id: string };
    if (ids.isKnown(list, id)) return false;
    ids.ids(list).add(id);
    if (own) freezeDeep(given);
    return true;
  } catch {
    return false;
  }
}
