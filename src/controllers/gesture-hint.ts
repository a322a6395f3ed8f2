import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the hint stays, in ms. */
const stay = 1_500;

/** Says for a moment that a gesture was left to the page, and how it is done here. */
export class GestureHint implements ReactiveController {
  /** Whether the hint is to be seen. */
  shown = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.shown = false;
  }

  /** Shows the hint; shown already, it stays as long again. */
  show(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.set(false), stay);
    this.set(true);
  }

  private set(shown: boolean): void {
    this.shown = shown;
    this.host.requestUpdate();
  }
}
