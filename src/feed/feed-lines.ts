import { parseJson } from './feed-text.js';
import { leftOut } from './left-out.js';
import { isRecord } from './plain-copy.js';
import type { Steps } from './steps.js';

/** A line of a text. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Most lines that are parsed in a step. */
const mostInStep = 500;

/** A feed as JSON Lines, read as its lines come: the feed without `events`, then one event a line. Empty lines are skipped. */
export class FeedLines {
  readonly kind = 'lines';
  /** The first line; `null` before it has come. */
  head: Line | null = null;
  /** What it says; `null` where that is no feed without `events`. */
  feed: Readonly<Record<string, unknown>> | null = null;
  /** The lines of the events. */
  readonly rest: Line[] = [];
  /** What they say; `leftOut` in place of those that are no JSON. */
  readonly events: unknown[] = [];
  /** Lines so far, the empty ones included. */
  private ended = 0;
  /** What came after the last line break. */
  private open = '';

  /** Number of events so far. */
  get count(): number {
    return this.events.length;
  }

  /** The feed so far, with `leftOut` in place of bad lines; `undefined` where there is none, or before its first event. */
  get value(): unknown {
    const { feed, events } = this;
    return feed && events.length > 0 ? { ...feed, events: events.slice() } : undefined;
  }

  /** Reads the lines of a piece of text; one whose end is not there yet waits for the next piece. */
  *push(text: string): Steps<void> {
    const all = this.open + text;
    // A line feed may follow, which is of the same break.
    const cut = all.endsWith('\r') ? all.length - 1 : all.length;
    const lines = all.slice(0, cut).split(/\r\n?|\n/);
    this.open = (lines.pop() ?? '') + all.slice(cut);
    for (const [i, line] of lines.entries()) {
      this.read(line);
      if (i % mostInStep === mostInStep - 1) yield this.count;
    }
  }

  /** Reads the last line, which needs no break. */
  end(): void {
    this.read(this.open);
    this.open = '';
  }

  private read(text: string): void {
    this.ended += 1;
    if (text.trim() === '') return;
    const line = { text, number: this.ended };
    if (!this.head) {
      this.head = line;
      this.feed = headOf(text);
    } else if (this.feed) {
      const event = parseJson(text);
      this.rest.push(line);
      this.events.push(event === undefined ? leftOut : event);
    }
  }
}

/** The feed in a first line; `null` where it is none, or one with its events. */
export function headOf(line: string): Readonly<Record<string, unknown>> | null {
  const feed = parseJson(line);
  return isRecord(feed) && !Object.hasOwn(feed, 'events') ? feed : null;
}
