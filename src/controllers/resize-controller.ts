import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows the host's width and asks for an update when it changes. The only place where layout is read in a frame. */
export class ResizeController implements ReactiveController {
  /** Width of the host's content in px; 0 before it was ever laid out. */
  width = 0;
  private observer: ResizeObserver | null = null;
  private frame = 0;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver((entries) => {
      // Drawing changes the height, and within the observer's own turn that is an error on the page's window.
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.measure(entries.at(-1)?.contentRect.width));
    });
    this.observer.observe(this.host);
    // The observer answers after the first frame; asking now saves drawing a frame at no width.
    this.measure(this.host.getBoundingClientRect().width);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = null;
    cancelAnimationFrame(this.frame);
  }

  /** A host that is not displayed keeps the width it had. */
  private measure(width: number | undefined): void {
    const rounded = Math.round(width ?? 0);
    if (rounded === 0 || rounded === this.width) return;
    this.width = rounded;
    this.host.requestUpdate();
  }
}
