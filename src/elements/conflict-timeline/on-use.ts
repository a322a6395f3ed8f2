import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/** What a part of the element that is loaded on use is shown in. */
export interface UsingHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A part that is loaded on use. */
export interface Part {
  /** Its style sheets, which come over those of what is there. */
  readonly styles: readonly CSSResult[];
}

/** When a part is loaded, and how. */
export interface Use<T extends Part> {
  readonly wanted: () => boolean;
  readonly load: () => Promise<T>;
  /** What is told on the console where it can't be had: what comes of that, and which file is missing. */
  readonly without: string;
}

/** Loads a part of the element when it is first wanted, while the feed is on its way. Where it can't be had, all goes on without. */
export class OnUse<T extends Part> implements ReactiveController {
  /** `null` until it is there. */
  part: T | null = null;
  /** Whether it can't be had. */
  failed = false;
  private arrival: Promise<void> | null = null;

  constructor(
    private readonly host: UsingHost,
    private readonly use: Use<T>,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    void this.arrive();
  }

  /** Resolves when it is there, or never will be; `null` where there is nothing to wait for. */
  arrive(): Promise<void> | null {
    if (this.part || this.failed || !this.use.wanted()) return null;
    return (this.arrival ??= this.fetch());
  }

  private async fetch(): Promise<void> {
    try {
      this.part = await this.use.load();
      adoptStyles(this.part.styles, this.host.renderRoot);
    } catch (cause) {
      this.failed = true;
      // eslint-disable-next-line no-console -- a mistake of who put the files in their place, which no reader can mend
      console.warn(`conflict-timeline: ${this.use.without} beside the script? ${String(cause)}`);
    }
    this.host.requestUpdate();
  }
}
