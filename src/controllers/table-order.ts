import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Environment } from '../scene/environment.js';
import type { EventIndex } from '../scene/event-index.js';
import { sortEventsInSteps } from '../scene/sort-events.js';
import type { Sort } from '../view/sort.js';
import { inSlices } from './in-slices.js';

/** Events in the order of the table, by their places in the feed. */
export interface Ordered {
  readonly places: Uint32Array;
  /** Whether it is not the order asked for, which is on its way. */
  readonly pending: boolean;
}

/** What an order is made of. */
interface Asked {
  readonly index: EventIndex;
  readonly sort: Sort;
  readonly locale: Environment['locale'];
}

/**
 * Sorts the events of the table: few at once, many in slices, while the order before it stays, so that the page never waits.
 */
export class TableOrder implements ReactiveController {
  private shown: (Asked & { readonly places: Uint32Array }) | null = null;
  private work: (Asked & { readonly request: AbortController }) | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** The events of an index in an order, or in the former one, or by time, until that is there. */
  of(index: EventIndex, sort: Sort, environment: Environment): Ordered {
    const asked = { index, sort, locale: environment.locale };
    if (!isSame(asked, this.shown) && !isSame(asked, this.work)) this.start(asked, environment);
    const { shown } = this;
    const places = shown?.index === index ? shown.places : index.all.events;
    return { places, pending: !isSame(asked, shown) };
  }

  private start(asked: Asked, environment: Environment): void {
    this.end();
    const request = new AbortController();
    const steps = sortEventsInSteps(asked.index, asked.sort, environment);
    const sorted = inSlices(steps, { signal: request.signal });
    if (!(sorted instanceof Promise)) {
      this.shown = { ...asked, places: sorted };
      return;
    }
    this.work = { ...asked, request };
    const take = (places: Uint32Array): void => {
      if (request.signal.aborted) return;
      this.work = null;
      this.shown = { ...asked, places };
      this.host.requestUpdate();
    };
    // Rejected only where it was ended.
    void sorted.then(take, () => undefined);
  }

  private end(): void {
    this.work?.request.abort();
    this.work = null;
  }
}

const isSame = (a: Asked, b: Asked | null): boolean =>
  a.index === b?.index &&
  a.locale === b.locale &&
  a.sort.by === b.sort.by &&
  a.sort.descending === b.sort.descending;
