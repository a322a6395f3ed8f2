import { FeedLines, headOf } from './feed-lines.js';
import { FeedText } from './feed-text.js';
import type { Steps } from './steps.js';

/** The text of a feed on its way: JSON Lines are read as they come, JSON can only be parsed as a whole. */
export class ArrivingFeed {
  /** What has come of JSON Lines; `null` while it is not known to be that. */
  lines: FeedLines | null = null;
  private text = '';
  /** The first line with anything in it, once it has come whole. */
  private first: string | null = null;

  /** Takes the next piece of text. */
  *push(part: string): Steps<void> {
    if (this.lines) return yield* this.lines.push(part);
    this.text += part;
    // A long text without line breaks is not searched again with each piece.
    if (this.first !== null || !/[\r\n]/.test(part)) return;
    this.first = /^\s*(\S[^\r\n]*)[\r\n]/.exec(this.text)?.[1] ?? null;
    if (this.first === null || !headOf(this.first)) return;
    const { text } = this;
    this.text = '';
    this.lines = new FeedLines();
    yield* this.lines.push(text);
  }

  /** All that has come: the lines, or a text that is no JSON Lines with an event. */
  end(): FeedLines | FeedText {
    this.lines?.end();
    if (this.lines && this.lines.count > 0) return this.lines;
    return new FeedText(this.lines ? (this.first ?? '') : this.text);
  }
}
