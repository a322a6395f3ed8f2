import { DraftIds, slug } from './draft-ids.js';

/** A lane of a feed that nobody has read yet. */
export interface DraftLane {
  readonly id: string;
  readonly label: string;
}

/** Gathers the lanes of a feed by the names that the entries of a file call them by. */
export class DraftLanes {
  private readonly ids: DraftIds;
  private readonly lanes = new Map<string, DraftLane>();

  /** @param reserved ids that no name leads to */
  constructor(reserved: readonly string[] = []) {
    this.ids = new DraftIds(reserved);
  }

  /** The id of the lane of a name; the first time it is asked for the lane is made. */
  idOf(name: string, label = name): string {
    const known = this.lanes.get(name);
    if (known) return known.id;
    const id = this.ids.take(slug(label) || 'lane');
    this.lanes.set(name, { id, label });
    return id;
  }

  /** The lanes in the order in which they were made. */
  list(): readonly DraftLane[] {
    return [...this.lanes.values()];
  }
}
