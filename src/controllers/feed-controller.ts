import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepPlaces } from '../feed/event-places.js';
import { contentOf, type FeedContent } from '../feed/feed-content.js';
import type { FeedReading } from '../feed/feed-reading.js';
import type { readContent } from '../feed/read-feed.js';
import { readGoodFeed } from '../feed/read-good-feed.js';
import type { Problem } from '../feed/problem.js';
import type { Feed } from '../feed/types.js';
import { FeedSketches } from './feed-sketches.js';
import {
  FeedError,
  fetchFeed,
  noProgress,
  type Progress,
  type TellProgress,
} from './fetch-feed.js';
import { inSlices, type Slicing } from './in-slices.js';

/** Loads what says what is wrong with a feed; a bundler makes a file of its own of it. */
const loadReader = (): Promise<{ readonly readContent: typeof readContent }> =>
  import('../feed/read-feed.js');

/** Where a feed comes from. */
export type FeedSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'value'; readonly value: unknown };

/** A feed as it could be read. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** Number of events in the input, those left out included. */
  readonly eventCount: number;
  /** Why it is not the latest: the last reload failed, and the feed before it was kept. */
  readonly stale: FeedError | null;
}

/** A feed on its way. */
interface Loading {
  readonly status: 'loading';
  readonly progress: Progress;
  /** What has come so far of a feed that comes line by line; `null` before that can be drawn. */
  readonly sketch: Feed | null;
}

/** What is known of the feed at the moment. */
export type FeedState =
  | { readonly status: 'idle' }
  | Loading
  | ({ readonly status: 'ready' } & ReadFeed)
  | { readonly status: 'failed'; readonly error: FeedError; readonly problems: readonly Problem[] };

/** Told when a feed has been read, has failed, or is no longer the one to show. */
export interface FeedListener {
  /** `again` where the feed comes from where the one before it came from, as after a reload. */
  readonly ready: (feed: Feed, problems: readonly Problem[], again: boolean) => void;
  readonly cleared: () => void;
  readonly failed: (error: FeedError) => void;
}

/**
 * Called before a feed is shown, or the failure to get one (then `null`): returns `null` where nothing is missing for that,
 * else a promise of it that never rejects. `again` as it is told to the listener.
 */
export type Prepare = (feed: Feed | null, again: boolean) => Promise<unknown> | null;

/** Called before a feed is fetched for the first time: returns `null` where that may be at once, else a promise of it. */
export type Wait = (signal: AbortSignal) => Promise<unknown> | null;

/** Gets and reads a feed, one at a time: a newer request ends the older, and an answer that comes too late is dropped. */
export class FeedController implements ReactiveController {
  /** The state to draw. */
  state: FeedState = { status: 'idle' };
  private source: FeedSource | null = null;
  private request: AbortController | null = null;
  /** Whether the source has given a feed before. */
  private again = false;
  /** Ends what waits to be fetched. */
  private waitsOn: AbortSignal | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly listener: FeedListener,
    private readonly prepare: Prepare = () => null,
    private readonly wait: Wait = () => null,
  ) {
    host.addController(this);
  }

  /** The feed shown; `null` before one has been read. */
  get feed(): Feed | null {
    return this.state.status === 'ready' ? this.state.feed : null;
  }

  /** All that was wrong with the last feed. */
  get problems(): readonly Problem[] {
    return 'problems' in this.state ? this.state.problems : [];
  }

  /** Whether the feed is not fetched yet, as it may wait. */
  get waiting(): boolean {
    return this.waitsOn?.aborted === false;
  }

  hostConnected(): void {
    // Being moved in the page ended what was under way.
    if (this.request?.signal.aborted) void this.reload();
  }

  hostDisconnected(): void {
    this.request?.abort();
  }

  /** Shows another feed. */
  load(source: FeedSource): Promise<void> {
    this.source = source;
    this.again = false;
    return this.reload();
  }

  /** Forgets the feed, as when `src` is taken away. */
  clear(): void {
    this.request?.abort();
    this.request = this.source = null;
    this.enter({ status: 'idle' });
    this.listener.cleared();
  }

  /**
   * Gets the same feed again; does nothing before there is one. The feed shown stays until then, and after a failure.
   * Never rejects: what fails is told to the listener.
   *
   * @param now fetches it even where it might wait
   */
  async reload(now = false): Promise<void> {
    const { source } = this;
    if (!source) return;
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    const content = await this.contentOf(source, request.signal, now).catch(FeedError.from);
    if (request.signal.aborted) return;
    const reading = content instanceof FeedError ? content : this.read(content, request.signal);
    const read = reading instanceof Promise ? await reading.catch(FeedError.from) : reading;
    if (request.signal.aborted) return;
    const prepared = this.prepare('feed' in read ? read.feed : null, this.again);
    if (prepared) await prepared;
    if (request.signal.aborted) return;
    this.request = null;
    if (read instanceof FeedError) this.fail(read, []);
    else this.show(read);
  }

  private async contentOf(
    source: FeedSource,
    signal: AbortSignal,
    now: boolean,
  ): Promise<FeedContent> {
    if (source.kind === 'value') return contentOf(source.value);
    if (!this.again) this.listener.cleared();
    const sketches = new FeedSketches(
      (feed) => this.prepare(feed, false),
      (sketch) => this.enter({ ...this.loading, sketch }),
    );
    const tell: TellProgress = (progress, lines) => {
      if (signal.aborted || this.again) return;
      this.enter({ ...this.loading, progress });
      if (lines) sketches.look(lines);
    };
    tell(noProgress, null);
    const wait = now || this.again ? null : this.wait(signal);
    this.waitsOn = wait && signal;
    await wait;
    this.waitsOn = null;
    return fetchFeed(source.url, signal, tell).finally(() => sketches.end());
  }

  /** Reads a feed, which takes a while where it is large: then it is told how far it is. */
  private read(content: FeedContent, signal: AbortSignal): FeedReading | Promise<FeedReading> {
    const tell = (read: number): void => {
      if (this.again) return;
      if (this.state.status !== 'loading') this.listener.cleared();
      const { progress } = this.loading;
      const events = Math.max(read, progress.events);
      this.enter({ ...this.loading, progress: { ...progress, events } });
    };
    const slicing = { signal, tell };
    const orProblems = (good: FeedReading | null): FeedReading | Promise<FeedReading> =>
      good ?? this.findProblems(content, slicing);
    const good = inSlices(readGoodFeed(content), slicing);
    return good instanceof Promise ? good.then(orProblems) : orProblems(good);
  }

  private async findProblems(content: FeedContent, slicing: Slicing): Promise<FeedReading> {
    const { readContent } = await loadReader().catch((cause: unknown) => {
      throw FeedError.ofReader(cause);
    });
    slicing.signal.throwIfAborted();
    return inSlices(readContent(content, keepPlaces), slicing);
  }

  private get loading(): Loading {
    const { state } = this;
    const begun = { status: 'loading', progress: noProgress, sketch: null } as const;
    return state.status === 'loading' ? state : begun;
  }

  private show({ feed, problems, eventCount }: FeedReading): void {
    if (!feed) return this.fail(FeedError.ofProblems(problems), problems);
    this.enter({ status: 'ready', feed, problems, eventCount, stale: null });
    this.listener.ready(feed, problems, this.again);
    this.again = true;
  }

  private fail(error: FeedError, problems: readonly Problem[]): void {
    if (this.again && this.state.status === 'ready') this.enter({ ...this.state, stale: error });
    else {
      this.listener.cleared();
      this.enter({ status: 'failed', error, problems });
    }
    this.listener.failed(error);
  }

  private enter(state: FeedState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
