import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nothing must have moved for it to stand still, in ms. */
const pause = 120;

/** Tells whether the reader's hand is moving what is shown; once it rests the host is updated. */
export class Motion implements ReactiveController {
  /** Resolves when it stands still; `null` while it does. */
  rest: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private settle: () => void = () => undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** It has moved, and moves until nothing more is heard of it. */
  move(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), pause);
    this.rest ??= new Promise((resolve) => (this.settle = resolve));
  }

  private end(): void {
    clearTimeout(this.timer);
    if (!this.rest) return;
    this.rest = null;
    this.settle();
    this.host.requestUpdate();
  }
}
