import type { IsKnown } from './check/check.js';
import { KnownIds } from './known-ids.js';
import type { Collection } from './schema/field.js';

const none = new KnownIds(() => undefined);

/** The ids of a feed's lists while it is read, by which its parts name each other. */
export class ListIds {
  private readonly lists = new Map<Collection, KnownIds>();

  /** The ids of a list; none before its members are read. */
  ids(list: Collection): KnownIds {
    return this.lists.get(list) ?? none;
  }

  /** Begins the ids of a list, in which members that are read take the place of those given. */
  beginIds(list: Collection, members: readonly unknown[]): KnownIds {
    const idAt = (place: number): string | undefined =>
      (members[place] as { readonly id: string } | undefined)?.id;
    const ids = new KnownIds(idAt, members.length);
    this.lists.set(list, ids);
    return ids;
  }

  /** Whether a list has a member with an id that could be read. */
  readonly isKnown: IsKnown = (list, id) => this.ids(list).has(id);
}
