import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeIn } from './active-in.js';
import type { PlotController } from './plot-controller.js';

/** Moves the focus into the help when the reader opens it, and back to where it was opened from when it closes. */
export class HelpController implements ReactiveController {
  private open = false;
  /** What had the focus before this update. */
  private active: Element | null = null;
  /** What the help was opened from. */
  private opener: Element | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly plot: PlotController,
    private readonly root: () => HTMLElement | DocumentFragment,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.active = activeIn(this.root());
  }

  hostUpdated(): void {
    // It may still be on its way.
    const help = this.root().querySelector<HTMLElement>('#help');
    const open = help !== null;
    if (open === this.open) return;
    this.open = open;
    if (!this.active) return;
    if (help) this.enter(help, this.active);
    else this.leave();
  }

  private enter(help: HTMLElement, from: Element): void {
    this.opener = from;
    help.focus({ preventScroll: true });
    help.scrollIntoView({ block: 'nearest' });
  }

  /** Only where the focus was in the help: a reader who has left it is not called back. */
  private leave(): void {
    const { opener } = this;
    this.opener = null;
    if (activeIn(this.root())) return;
    if (opener instanceof HTMLElement && opener.isConnected && !opener.closest('.plot, .list')) {
      opener.focus({ preventScroll: true });
    } else this.plot.focusTabStop();
  }
}
