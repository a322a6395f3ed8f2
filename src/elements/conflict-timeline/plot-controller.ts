import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyCommand, type Hearing } from '../../controllers/keyboard.js';
import type { Action } from '../../view/action.js';
import { canGoBack } from '../../view/reduce-view.js';
import { activeIn } from './active-in.js';
import { keyActions, markOf, openMark, type Target } from './plot-commands.js';
import type { TimelineModel } from './timeline-model.js';

/** What the plot asks of the element it is in. */
export interface PlotHost {
  readonly model: TimelineModel;
  readonly root: () => HTMLElement | DocumentFragment;
  /** Which keys are heard. */
  readonly hearing: () => Hearing;
}

/** How long a preview stays after the pointer has left its mark, in ms. */
const grace = 200;

/** Turns what is done to the marks of the plot into actions, and keeps the focus on its event while marks come and go. */
export class PlotController implements ReactiveController {
  private plot: HTMLElement | null = null;
  /** Whether the plot had the focus before this update. */
  private focused = false;
  /** Whether the focus is to go from the button that expands a list to the row that takes its place. */
  private expanding = false;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  /** Whether the focus is being put back, which is no act of the reader's. */
  private restoring = false;

  constructor(
    private readonly element: ReactiveControllerHost,
    private readonly host: PlotHost,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    // What was let go of when the host was taken out is taken up again.
    this.element.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.leaving);
    this.attach(null);
  }

  hostUpdate(): void {
    this.focused = this.expanding || this.focusedTarget() !== null;
    this.expanding = false;
  }

  hostUpdated(): void {
    const { scene, view } = this.host.model;
    this.attach(this.host.root().querySelector<HTMLElement>('#plot'));
    if (scene && view && this.focused) this.keepFocus(scene.tabStop);
  }

  /** Whether a ring around a mark shows where the focus is. */
  get showsFocus(): boolean {
    return this.focusedTarget()?.matches(':focus-visible') ?? false;
  }

  /** Shows all of a list, with the focus on the first row that was left out. */
  expandList(): void {
    const { scene } = this.host.model;
    if (scene?.layout !== 'vertical' || !scene.next) return;
    this.act({ type: 'expand' });
    this.act({ type: 'focus', event: scene.next });
    this.expanding = true;
  }

  /** Puts the focus on the plot's tab stop. */
  focusTabStop(): void {
    const key = this.host.model.scene?.tabStop;
    for (const target of this.plot?.querySelectorAll<HTMLElement>('.target') ?? []) {
      if (target.dataset['key'] !== key) continue;
      this.restoring = true;
      target.focus({ preventScroll: true });
      this.restoring = false;
    }
  }

  /** Follows the focused event to its mark; while a glide is under way only if the mark that had the focus is gone. */
  private keepFocus(tabStop: string | null): void {
    const target = this.focusedTarget();
    if (target?.dataset['key'] === tabStop) return;
    if (!target || !this.host.model.moving) this.focusTabStop();
  }

  private attach(plot: HTMLElement | null): void {
    if (plot === this.plot) return;
    for (const [type, listener] of this.listeners) {
      this.plot?.removeEventListener(type, listener);
      plot?.addEventListener(type, listener);
    }
    this.plot = plot;
  }

  private readonly onClick = (event: Event): void => {
    const { index } = this.host.model;
    const mark = this.markAt(event);
    if (!mark || !index) return;
    this.act({ type: 'focus', event: mark.event });
    this.act(openMark(mark, index));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const { scene, index, view } = this.host.model;
    const mark = this.markAt(event);
    const command = keyCommand(event, this.host.hearing());
    if (!mark || !command || !scene || !index || !view) return;
    // An Escape with nothing left to close belongs to the page.
    if (command.type === 'back' && !canGoBack(view)) return;
    event.preventDefault();
    event.stopPropagation();
    for (const action of keyActions(command, mark, scene, index)) this.act(action);
  };

  private readonly onFocus = (event: FocusEvent): void => {
    const mark = this.markAt(event);
    if (!mark) return;
    if (!this.restoring) this.act({ type: 'focus', event: mark.event });
    if ((event.target as Element).matches(':focus-visible')) this.preview(mark.key);
  };

  private readonly onPoint = (event: Event): void => {
    clearTimeout(this.leaving);
    if ((event.target as Element).closest('.preview')) return;
    const mark = this.markAt(event);
    if (mark) this.preview(mark.key);
    else this.leaveSoon();
  };

  /** The pointer must be able to cross the gap to the preview (WCAG 2.2, 1.4.13). */
  private readonly leaveSoon = (): void => {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(this.onLeave, grace);
  };

  private readonly onLeave = (): void => this.preview(null);

  private readonly listeners: readonly (readonly [string, EventListener])[] = [
    ['click', this.onClick],
    ['keydown', this.onKey as EventListener],
    ['focusin', this.onFocus as EventListener],
    ['focusout', this.onLeave],
    ['pointerover', this.onPoint],
    ['pointerleave', this.leaveSoon],
  ];

  private act(action: Action): void {
    this.host.model.act(action, 'reader');
  }

  /** A row of a list says all that a preview would. */
  private preview(mark: string | null): void {
    if (this.host.model.scene?.layout === 'horizontal') this.act({ type: 'preview', mark });
  }

  private markAt(event: Event): Target | null {
    const target = (event.target as Element).closest<HTMLElement>('.target');
    const { scene } = this.host.model;
    return target && scene ? markOf(scene, target.dataset['key'] ?? null) : null;
  }

  private focusedTarget(): HTMLElement | null {
    const active = activeIn(this.plot?.getRootNode());
    return active?.closest<HTMLElement>('.target') ?? null;
  }
}
