import type { Browser, Page } from 'playwright';

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
  /** What must hold besides that all events are drawn and nothing is complained of. */
  readonly check?: (opened: OpenedExample) => Promise<void>;
}

/** An example in a browser. */
export interface OpenedExample {
  readonly page: Page;
  readonly url: string;
  /** For more pages, such as one without script. */
  readonly browser: Browser;
}
