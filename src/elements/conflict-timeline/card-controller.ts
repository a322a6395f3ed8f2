import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeIn } from './active-in.js';
import type { PlotController } from './plot-controller.js';
import type { TimelineModel } from './timeline-model.js';

/** Moves the focus into the card when the reader opens it, and back to its event when it closes. */
export class CardController implements ReactiveController {
  private open = false;
  /** Whether the reader is in the widget, so that a card opened by the page takes no focus. */
  private here = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly model: TimelineModel,
    private readonly plot: PlotController,
    private readonly root: () => HTMLElement | DocumentFragment,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.here = activeIn(this.root()) !== null;
  }

  hostUpdated(): void {
    const open = this.isOpen();
    // Where a card takes the place of a list, the button that had the focus is gone.
    const moved = open !== this.open || (open && activeIn(this.root()) === null);
    this.open = open;
    if (!this.here || !moved) return;
    if (open) this.enter();
    else this.plot.focusTabStop();
  }

  private enter(): void {
    const card = this.root().querySelector<HTMLElement>('.card');
    card?.focus({ preventScroll: true });
    // Only as far as needed, and only as this is what the reader asked to see.
    card?.scrollIntoView({ block: 'nearest' });
  }

  private isOpen(): boolean {
    const { view } = this.model;
    return view !== null && (view.selected !== null || view.listed !== null);
  }
}
