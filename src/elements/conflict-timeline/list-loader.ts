import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadingList } from '../list/reading-list.js';
import { adoptStyles } from './adopt-styles.js';

/** Loads the reading list; a bundler makes a file of its own of it. */
const loadList = (): Promise<{ readonly readingList: ReadingList }> =>
  import('../list/reading-list.js');

/**
 * Brings the reading list where there is no room for a chart, while the feed is on its way. Where it can't be had the chart is
 * drawn in the room there is.
 */
export class ListLoader implements ReactiveController {
  /** `null` until it is there. */
  list: ReadingList | null = null;
  /** Whether it can't be had. */
  failed = false;
  private arrival: Promise<void> | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & {
      readonly renderRoot: HTMLElement | DocumentFragment;
    },
    private readonly wanted: () => boolean,
    private readonly load: typeof loadList = loadList,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    void this.arrive();
  }

  /** Resolves when it is there, or never will be; `null` where it is not waited for. */
  arrive(): Promise<void> | null {
    if (this.list || this.failed || !this.wanted()) return null;
    return (this.arrival ??= this.fetch());
  }

  private async fetch(): Promise<void> {
    try {
      const { readingList } = await this.load();
      adoptStyles(readingList.styles, this.host.renderRoot);
      this.list = readingList;
    } catch (cause) {
      this.failed = true;
      // eslint-disable-next-line no-console -- a mistake of who put the files in their place, which no reader can mend
      console.warn(
        `conflict-timeline: the reading list could not be loaded, so a chart is drawn. Is conflict-timeline-list.min.js beside the script? ${String(cause)}`,
      );
    }
    this.host.requestUpdate();
  }
}
