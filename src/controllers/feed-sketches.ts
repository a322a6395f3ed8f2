import type { FeedLines } from '../feed/feed-lines.js';
import { readGoodFeed } from '../feed/read-good-feed.js';
import type { Feed } from '../feed/types.js';
import { inSlices } from './in-slices.js';

/** Ms until the first sketch: what has come whole by then is shown as it is. */
const patience = 300;

/** So many times the events of one sketch are waited for until the next, so that all of them cost a third of the feed. */
const growth = 4;

/** Reads what has come of a feed so far, again and again, so that there is a picture before its end. */
export class FeedSketches {
  private readonly work = new AbortController();
  private running = false;
  /** Events in the last one. */
  private sketched = 0;

  /**
   * @param prepare waits for what the picture of a feed needs
   * @param show takes the feed so far
   */
  constructor(
    private readonly prepare: (feed: Feed) => Promise<unknown> | null,
    private readonly show: (feed: Feed) => void,
  ) {}

  /** Has a sketch made where enough has come. */
  look(lines: FeedLines): void {
    // Rejected only where it was ended.
    if (!this.running) void this.run(lines).catch(() => undefined);
  }

  /** Ends it, as when the feed has come whole. */
  end(): void {
    this.work.abort();
  }

  private async run(lines: FeedLines): Promise<void> {
    const { signal } = this.work;
    this.running = true;
    if (this.sketched === 0) await new Promise((resolve) => setTimeout(resolve, patience));
    while (lines.count > 0 && lines.count >= growth * this.sketched) {
      signal.throwIfAborted();
      this.sketched = lines.count;
      const read = await inSlices(readGoodFeed(lines, true), { signal });
      // Asked before each part: once the whole is being prepared, a part would push it aside.
      signal.throwIfAborted();
      if (!read?.feed) continue;
      await this.prepare(read.feed);
      signal.throwIfAborted();
      this.show(read.feed);
    }
    this.running = false;
  }
}
