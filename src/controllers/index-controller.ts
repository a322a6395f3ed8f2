import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tallyFacets } from '../feed/facet-tallies.js';
import { askTheSame } from '../feed/filters.js';
import type { Steps } from '../feed/steps.js';
import type { Feed } from '../feed/types.js';
import {
  buildIndex,
  buildIndexInSteps,
  type EventIndex,
  type IndexOptions,
} from '../scene/event-index.js';
import { inSlices } from './in-slices.js';

/** How an index is grouped and filtered, and what it must have. */
export interface IndexChoice extends Required<IndexOptions> {
  /** Whether its events are wanted as one lane too, as a list has them. */
  readonly whole: boolean;
}

/** An index on its way. */
interface Work {
  readonly feed: Feed;
  readonly choice: IndexChoice;
  readonly request: AbortController;
  readonly done: Promise<void>;
}

/**
 * Keeps the index of the feed shown, grouped and filtered as is asked for. That of a small feed is there at once; that of a
 * large one is built in slices, and the one before it stays until then, so that the page never waits.
 */
export class IndexController implements ReactiveController {
  /** The index last asked for; that of the feed before until the one of a new feed is. */
  built: EventIndex | null = null;
  /** One that is done and was not asked for yet. */
  private next: EventIndex | null = null;
  private work: Work | null = null;
  private readonly withWhole = new WeakSet<EventIndex>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The work that is under way, to be waited for; `null` where the index is the one last asked for. */
  get pending(): Promise<void> | null {
    return this.work?.done ?? null;
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Builds the index of a feed that is to be shown; `null` where that is done at once. Never rejects. */
  prepare(feed: Feed, choice: IndexChoice): Promise<void> | null {
    this.start(feed, choice);
    return this.pending;
  }

  /** The index of a feed, or the former one of it while the one asked for is on its way. */
  of(feed: Feed, choice: IndexChoice): EventIndex {
    const { built, next, work } = this;
    if (built && this.fits(built, feed, choice)) return built;
    const isNext = next && this.fits(next, feed, choice);
    if (!isNext && !(work && serves(work, feed, choice))) this.start(feed, choice);
    if (this.next && this.fits(this.next, feed, choice)) return this.show(this.next);
    return built?.feed === feed ? built : this.show(buildIndex(feed, choice));
  }

  /** Whether the events of an index are there as one lane, so that asking for it is no work. */
  hasWhole(index: EventIndex): boolean {
    return this.withWhole.has(index);
  }

  /** Forgets the index, as when its feed is gone. */
  clear(): void {
    this.end();
    this.built = null;
  }

  private show(index: EventIndex): EventIndex {
    if (index.feed !== this.built?.feed) this.end();
    this.next = null;
    this.built = index;
    return index;
  }

  private start(feed: Feed, choice: IndexChoice): void {
    this.end();
    const request = new AbortController();
    const result = inSlices(this.make(feed, choice), { signal: request.signal });
    if (!(result instanceof Promise)) {
      this.next = result;
      return;
    }
    const take = (index: EventIndex): void => {
      if (request.signal.aborted) return;
      this.next = index;
      this.work = null;
      this.host.requestUpdate();
    };
    // Rejected only where it was ended.
    const done = result.then(take, () => undefined);
    this.work = { feed, choice, request, done };
  }

  private *make(feed: Feed, choice: IndexChoice): Steps<EventIndex> {
    const { built } = this;
    const known = built && isOf(feed, choice, built) ? built : null;
    const index = known ?? (yield* indexAndTally(feed, choice));
    if (choice.whole) {
      yield* index.wholeInSteps();
      this.withWhole.add(index);
    }
    return index;
  }

  private fits(index: EventIndex, feed: Feed, choice: IndexChoice): boolean {
    return isOf(feed, choice, index) && (!choice.whole || this.hasWhole(index));
  }

  private end(): void {
    this.work?.request.abort();
    this.work = this.next = null;
  }
}

/** With the index the counts of what may be chosen, which are drawn with it. */
function* indexAndTally(feed: Feed, choice: IndexChoice): Steps<EventIndex> {
  yield* tallyFacets(feed, choice.filters, choice.language);
  return yield* buildIndexInSteps(feed, choice);
}

/** What an index was made of, or will be. */
type Made = Pick<IndexChoice, 'groupBy' | 'filters' | 'language'> & { readonly feed: Feed };

/** Whether an index is that of a feed for a choice, but for its whole. */
const isOf = (feed: Feed, choice: IndexChoice, made: Made): boolean =>
  made.feed === feed && made.groupBy === choice.groupBy && askTheSame(made, choice);

/** Whether work that is under way leads to what is asked for. */
const serves = ({ feed, choice: asked }: Work, of: Feed, choice: IndexChoice): boolean =>
  isOf(of, choice, { feed, ...asked }) && (asked.whole || !choice.whole);
