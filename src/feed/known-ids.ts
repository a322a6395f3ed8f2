import { IdTable } from './id-table.js';

/** The ids of a list while it is read: those of its members, and those of members that could not be read. */
export class KnownIds {
  private readonly table: IdTable;
  private readonly lost = new Set<string>();
  private count = 0;

  /**
   * @param idAt the id of the member that was read as so manieth
   * @param expected how many members there are about
   */
  constructor(
    private readonly idAt: (place: number) => string | undefined,
    expected?: number,
  ) {
    this.table = new IdTable(idAt, expected);
  }

  /** Keeps the id of the next member that was read. */
  add(id: string): void {
    this.table.add(id, this.count++);
  }

  /** Keeps the id of a member that could not be read, to tell it from one that never was. */
  lose(id: string): void {
    this.lost.add(id);
  }

  /** Whether a member with this id was read. */
  has(id: string): boolean {
    return this.table.find(id) !== undefined;
  }

  /** Whether a member with this id stands in the list, but could not be read. */
  hasLost(id: string): boolean {
    return this.lost.has(id) && !this.has(id);
  }

  /** Place of the member with an id among those that were read. */
  readonly placeOf = (id: string): number | undefined => this.table.find(id);

  /** The first ids of members that were read, so many at most. */
  first(most: number): readonly string[] {
    const length = Math.min(most, this.count);
    return Array.from({ length }, (_, place) => this.idAt(place) ?? '');
  }
}
