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

/** How an index is grouped and filtered. */
export type IndexChoice = Required<IndexOptions>;

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
    const { built } = this;
    if (built && isOf(feed, choice, built)) return built;
    if (!isOf(feed, choice, this.next) && !isOf(feed, choice, this.work)) this.start(feed, choice);
    if (this.next && isOf(feed, choice, this.next)) return this.show(this.next);
    return built?.feed === feed ? built : this.show(buildIndex(feed, choice));
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
    const result = inSlices(indexAndTally(feed, choice), { signal: request.signal });
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

/** Whether an index, or the work on it, is that of a feed for a choice. */
function isOf(feed: Feed, choice: IndexChoice, known: EventIndex | Work | null): boolean {
  if (known?.feed !== feed) return false;
  const made = 'choice' in known ? known.choice : known;
  return made.groupBy === choice.groupBy && askTheSame(made, choice);
}
