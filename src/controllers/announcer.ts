import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nothing must have changed before it is told, in ms. */
const pause = 500;

/** Keeps the text of the live region, changed only once the reader pauses, so that zooming is not read out step by step. */
export class Announcer implements ReactiveController {
  /** The text to read out. */
  text = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Tells a text after the pause; a newer one takes its place. */
  announce(text: () => string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text();
      this.host.requestUpdate();
    }, pause);
  }
}
