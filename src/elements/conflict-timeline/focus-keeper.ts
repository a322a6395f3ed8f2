import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
    this.here = this.active() !== null;
  }

  hostUpdated(): void {
    if (!this.here || this.active()) return;
    this.root().querySelector<HTMLElement>('.timeline')?.focus({ preventScroll: true });
  }

  private active(): Element | null {
    const root = this.root();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }
}
