import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeIn } from './active-in.js';

/** Keeps the focus in the widget where what had it is gone and nothing nearer has taken it: never to the page's body. */
export class FocusKeeper implements ReactiveController {
  private here = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly root: () => HTMLElement | DocumentFragment,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.here = activeIn(this.root()) !== null;
  }

  hostUpdated(): void {
    if (!this.here || activeIn(this.root())) return;
    this.root().querySelector<HTMLElement>('.timeline')?.focus({ preventScroll: true });
  }
}
