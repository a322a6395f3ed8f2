import type { Browser, Frame, Page } from 'playwright';

/** An example as it is tested. */
export interface Example {
  /** Its folder in examples/. */
  readonly name: string;
  /** What is served, within its folder. */
  readonly folder: string;
  /** The page, within what is served; default its index. */
  readonly page?: string;
  /** Headers of each answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another host that the page frames, by its origin, and the folder that it serves. */
  readonly elsewhere?: { readonly origin: string; readonly folder: string };
  /** What must hold besides that all events are drawn and nothing is complained of. */
  readonly check?: (opened: OpenedExample) => Promise<void>;
}

/** An example in a browser. */
export interface OpenedExample {
  readonly page: Page;
  /** Where the timelines are: the page's own frame, or the one that it frames. */
  readonly frame: Frame;
  readonly url: string;
  /** For more pages, such as one without script. */
  readonly browser: Browser;
}
