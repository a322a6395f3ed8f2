import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeIn } from './active-in.js';
import { focusPlace, heirOf, type FocusPlace } from './focus-heir.js';

/**
 * Keeps the focus in the widget where what had it is gone and nothing nearer has taken it: never to the page's body. What
 * may lose its controls names the heirs of their focus, by selectors in `data-heirs`.
 */
export class FocusKeeper implements ReactiveController {
  private here = false;
  private place: FocusPlace | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly root: () => HTMLElement | DocumentFragment,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const active = activeIn(this.root());
    this.here = active !== null;
    this.place = focusPlace(active);
  }

  hostUpdated(): void {
    const root = this.root();
    if (!this.here || activeIn(root)) return;
    const heir = this.place && heirOf(this.place, root);
    (heir ?? root.querySelector<HTMLElement>('.timeline'))?.focus({ preventScroll: true });
  }
}
