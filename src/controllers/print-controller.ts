import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether the page is being printed. Browsers tell by `beforeprint` in time to draw for the paper; by the media query
 * too where a page is only shown as on paper, as in a developer's tools.
 */
export class PrintController implements ReactiveController {
  /** Whether what is drawn is for paper. */
  printing = false;
  private readonly paper = matchMedia('print');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.end);
    this.paper.addEventListener('change', this.follow);
    this.set(this.paper.matches);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.end);
    this.paper.removeEventListener('change', this.follow);
  }

  private readonly begin = (): void => this.set(true);
  private readonly end = (): void => this.set(false);
  private readonly follow = (): void => this.set(this.paper.matches);

  private set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.host.requestUpdate();
  }
}
