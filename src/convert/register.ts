import { slug } from './slug.js';

/**
 * Gathers the members of one list of a feed (lanes, categories, actors) while its events are made: what is named the same is
 * the same member, and no two have the same id.
 */
export class Register<Member extends object = object> {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly list: (Member & { readonly id: string })[] = [];

  /** The members in the order in which they came up. */
  get members(): readonly (Member & { readonly id: string })[] {
    return this.list;
  }

  /** The id of a member that is there already. */
  known(name: string): string | undefined {
    return this.ids.get(name);
  }

  /**
   * The id of a member, which is made where it is new.
   *
   * @param name what tells it from all others
   * @param make its fields but for the id
   * @param wanted the id it gets if no other has it; default its name in plain letters
   */
  idOf(name: string, make: () => Member, wanted?: string): string {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = freeId(wanted || slug(name) || 'other', this.taken);
    this.ids.set(name, id);
    this.list.push({ id, ...make() });
    return id;
  }
}

/** Gives events ids of their own that have none in the file: from what they say, so that another row moves none of them. */
export class EventIds {
  private readonly taken = new Set<string>();

  /** The id of an event of a date and a title. */
  idOf(date: string, title: string): string {
    return freeId(slug(`${date} ${title}`) || 'event', this.taken);
  }
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`;
  taken.add(id);
  return id;
}
