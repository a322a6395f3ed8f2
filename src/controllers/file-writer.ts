import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Steps } from '../feed/steps.js';
import { inSlices } from './in-slices.js';
import { saveFile, type TextFile } from './save-file.js';

/** A file to be written, and how. */
export interface FileDraft extends Omit<TextFile, 'parts'> {
  /** Number of events that will be in it. */
  readonly count: number;
  readonly write: () => Steps<string[]>;
}

/** How far a file is. */
export interface Writing {
  /** Events written so far. */
  readonly done: number;
  readonly count: number;
}

/**
 * Writes files for the reader, one at a time: a small one at once, a large one in slices, so that the page never waits. One
 * that is on its way when the element leaves the page is given up.
 */
export class FileWriter implements ReactiveController {
  /** The file on its way; `null` where there is none. */
  writing: Writing | null = null;
  private request: AbortController | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly give: typeof saveFile = saveFile,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.request?.abort();
  }

  /** Writes a file and gives it to the reader; does nothing while another one is on its way. */
  save({ name, type, count, write }: FileDraft, document: Document): void {
    if (this.writing) return;
    const request = new AbortController();
    const give = (parts: string[]): void => this.give({ name, type, parts }, document);
    const tell = (done: number): void => this.tell(Math.min(done, count), count);
    const written = inSlices(write(), { signal: request.signal, tell });
    if (!(written instanceof Promise)) return give(written);
    this.request = request;
    this.writing = { done: 0, count };
    this.host.requestUpdate();
    void this.finish(written, give, request.signal);
  }

  private async finish(
    written: Promise<string[]>,
    give: (parts: string[]) => void,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      give(await written);
    } catch (cause) {
      if (!signal.aborted) throw cause;
    } finally {
      this.writing = null;
      this.host.requestUpdate();
    }
  }

  /** A hundred times in all: each update takes time from the writing. */
  private tell(done: number, count: number): void {
    const share = (n: number): number => Math.floor((100 * n) / count);
    if (share(done) === share(this.writing?.done ?? 0)) return;
    this.writing = { done, count };
    this.host.requestUpdate();
  }
}
