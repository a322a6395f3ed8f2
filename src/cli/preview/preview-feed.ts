import { randomUUID } from 'node:crypto';
import { writeFeed } from '../../convert/write-feed.js';
import { readAny, type AnyReading, type ReadOptions } from '../reading/read-any.js';
import { UsageError } from '../usage-error.js';
import { tellReading, type PreviewState } from './preview-state.js';

/** How a preview was asked for. */
export interface PreviewOptions extends ReadOptions {
  readonly name: string;
  readonly lang: string | null;
  readonly theme: string | null;
}

/** The feed of a preview: what stands in its file, and the last text of it that gave a picture. */
export class PreviewFeed {
  /** What is known of the file as it is now. */
  state: PreviewState;
  /** What the timeline is drawn from: JSON. */
  json = '';
  private text: string | null = null;

  constructor(
    private readonly options: PreviewOptions,
    /** Gets the text anew. */
    private readonly read: () => Promise<string>,
  ) {
    const { name, lang, theme } = options;
    this.state = { version: '', name, lang, theme, summary: '', picture: 'none', rows: [] };
  }

  /** Looks at the file; whether anything has changed. */
  async refresh(): Promise<boolean> {
    try {
      return this.take(await this.read());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return this.lose(error);
    }
  }

  private take(text: string): boolean {
    if (text === this.text) return false;
    this.text = text;
    const reading = readAny(text, this.options);
    if (reading.feed || this.state.picture === 'none') this.json = jsonOf(text, reading);
    this.enter({
      ...tellReading(this.options.name, reading),
      picture: reading.feed ? 'current' : this.kept,
    });
    return true;
  }

  /** The file is gone, or not to be read: the picture stays. */
  private lose({ message, hint }: UsageError): boolean {
    if (this.state.summary === message) return false;
    this.text = null;
    const row = { place: '', kind: 'error', what: message, remedy: hint };
    this.enter({ summary: message, picture: this.kept, rows: [row] });
    return true;
  }

  private get kept(): PreviewState['picture'] {
    return this.state.picture === 'none' ? 'none' : 'kept';
  }

  private enter(told: Pick<PreviewState, 'summary' | 'picture' | 'rows'>): void {
    this.state = { ...this.state, ...told, version: randomUUID() };
  }
}

/** A feed of our own goes as it stands, so that the timeline names lines as the list below does. */
const jsonOf = (text: string, reading: AnyReading): string =>
  reading.kind === 'foreign' && reading.feed ? writeFeed(reading.feed, reading.feed.events) : text;
