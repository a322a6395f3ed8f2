import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Remembers which control of a group has the tab stop: the one last focused. What is drawn from it is the only writer of
 * `tabindex`.
 */
export class RovingController implements ReactiveController {
  private name: string | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.name = null;
  }

  /** The control with the tab stop, of those there are: the first where the one last focused is gone. */
  among(names: readonly string[]): string | null {
    return names.find((name) => name === this.name) ?? names[0] ?? null;
  }

  /** Gives a control the tab stop. */
  moveTo(name: string | null): void {
    if (name === null || name === this.name) return;
    this.name = name;
    this.host.requestUpdate();
  }
}
