/** Slots for each id at least: the fuller a table is, the longer one looks for a free slot. */
const slack = 1.5;

/**
 * Places by id, for a million ids: a hash table with linear probing that holds nothing but places, eight bytes an id, and
 * asks for the id at a place where two fall on one slot. A third of the time and the room of a `Map`, which holds the ids.
 */
export class IdTable {
  /** Place plus one; 0 where a slot is free. The number of slots is a power of two. */
  private slots: Uint32Array;
  private count = 0;
  /** Other ids meet in each table, so that no feed can be made whose ids all fall on one slot. */
  private readonly seed = Math.floor(Math.random() * 2 ** 32);

  /**
   * @param idAt the id at a place that was added
   * @param expected how many ids there will be about; more will do
   */
  constructor(
    private readonly idAt: (place: number) => string | undefined,
    expected = 0,
  ) {
    this.slots = slotsFor(expected);
  }

  /** Place of an id; `undefined` for one that was not added. */
  find(id: string): number | undefined {
    const place = (this.slots[this.slotOf(id)] ?? 0) - 1;
    return place < 0 ? undefined : place;
  }

  /** Adds an id that is not there yet, whose place `idAt` knows by now. */
  add(id: string, place: number): void {
    if (++this.count * slack > this.slots.length) this.grow();
    this.slots[this.slotOf(id)] = place + 1;
  }

  /** The slot that holds an id, or the free one where it belongs. */
  private slotOf(id: string): number {
    const last = this.slots.length - 1;
    let slot = hash(id, this.seed) & last;
    for (;;) {
      const place = this.slots[slot] ?? 0;
      if (place === 0 || this.idAt(place - 1) === id) return slot;
      slot = (slot + 1) & last;
    }
  }

  private grow(): void {
    const { slots } = this;
    this.slots = slotsFor(this.count * 2);
    for (const place of slots) {
      if (place > 0) this.slots[this.slotOf(this.idAt(place - 1) ?? '')] = place;
    }
  }
}

const slotsFor = (count: number): Uint32Array =>
  new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(count, 8) * slack)));

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, its high bits folded into the low ones that choose the slot. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  }
  return value ^ (value >>> 15);
}
