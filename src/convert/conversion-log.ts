import { effects, type ConversionNote, type Effect } from './report.js';

/** Most places that are listed for one reason; the rest are counted. */
const mostPlaces = 10;

interface Tally {
  readonly note: Omit<ConversionNote, 'count' | 'places'>;
  readonly places: string[];
  count: number;
}

/** What is said of a place in a file. */
export interface Remark {
  /** The place in the words of the file: `row 12`, `events[3].media`. */
  readonly at: string;
  /** What happened and why, a sentence. */
  readonly message: string;
  /** What to do about it, a sentence. */
  readonly hint: string;
  /** Remarks of a kind are counted as one, with the message of the first; default the message. */
  readonly kind?: string;
}

/**
 * Gathers what a conversion leaves out or changes. A message should be the same for all places that it concerns, so
 * that a thousand rows give one line.
 */
export class ConversionLog {
  private readonly tallies = new Map<string, Tally>();

  /** How many entries were left out. */
  get entriesLeftOut(): number {
    return this.sum('entry');
  }

  /** Notes that nothing could be read. */
  refuse(remark: Omit<Remark, 'at'>): void {
    this.add('file', { at: '', ...remark });
  }

  /** Notes that an entry becomes no event. */
  leaveOut(remark: Remark): void {
    this.add('entry', remark);
  }

  /** Notes that a field of an entry that is taken is left out. */
  drop(remark: Remark): void {
    this.add('field', remark);
  }

  /** Notes that a value stands in the feed in another form, which somebody may want to look at. */
  change(remark: Remark): void {
    this.add('changed', remark);
  }

  /** All notes: what costs most first, then in the order in which they came up. */
  list(): readonly ConversionNote[] {
    const notes = [...this.tallies.values()].map(({ note, count, places }) =>
      Object.freeze({ ...note, count, places: Object.freeze(places) }),
    );
    return Object.freeze(
      effects.flatMap((effect) => notes.filter((note) => note.effect === effect)),
    );
  }

  private add(effect: Effect, { at, message, hint, kind = message }: Remark): void {
    const key = JSON.stringify([effect, kind]);
    const tally = this.tallies.get(key) ?? {
      note: { effect, message, hint },
      places: [],
      count: 0,
    };
    this.tallies.set(key, tally);
    tally.count++;
    if (at !== '' && tally.places.length < mostPlaces) tally.places.push(at);
  }

  private sum(effect: Effect): number {
    return [...this.tallies.values()]
      .filter(({ note }) => note.effect === effect)
      .reduce((total, { count }) => total + count, 0);
  }
}
