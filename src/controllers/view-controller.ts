import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../view/action.js';
import { reduceView } from '../view/reduce-view.js';
import type { TimeWindow, WindowLimits } from '../view/time-window.js';
import { initialView, type View } from '../view/view.js';
import { GlideController } from './glide-controller.js';

/** Who changed the view: events are fired for the reader's acts, not for the page's own calls. */
export type Actor = 'reader' | 'page';

/** Actions after which the drawn window glides to the new one; others are under the reader's hand and follow at once. */
const gliding: ReadonlySet<Action['type']> = new Set([
  'pan',
  'zoom',
  'fit',
  'reveal',
  'enter',
  'back',
  'chapter',
  'mark',
  'restore',
]);

/** Holds the view, the only state of what the reader looks at, and changes it by actions. */
export class ViewController implements ReactiveController {
  /** The view as it is meant; `null` before there is a feed. */
  view: View | null = null;
  /** The view as it began, before anybody touched it. */
  untouched: View | null = null;
  private readonly glide: GlideController;

  constructor(
    private readonly host: ReactiveControllerHost,
    wantsMotion: () => boolean,
    private readonly changed: (view: View, before: View, by: Actor) => void,
  ) {
    this.glide = new GlideController(host, wantsMotion);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.glide.stop();
  }

  /** Whether the drawn window is on its way to the one meant. */
  get moving(): boolean {
    return this.glide.moving;
  }

  /** The view as it is drawn, on the way to the one meant. */
  get drawn(): View | null {
    const { view } = this;
    if (!view) return null;
    const window = this.glide.windowFor(view.window);
    return window === view.window ? view : { ...view, window };
  }

  /** Begins a view of another feed. */
  begin(limits: WindowLimits, window?: TimeWindow): void {
    this.glide.stop();
    const view = initialView(limits);
    this.view = window ? reduceView(view, { type: 'show', window }) : view;
    this.untouched = this.view;
    this.host.requestUpdate();
  }

  /** Takes the view as it is for the one that nobody has touched. */
  begun(): void {
    this.untouched = this.view;
  }

  /** Takes over new limits for the same view, as after a reload. */
  limit(limits: WindowLimits): void {
    const { view, untouched } = this;
    if (!view || !untouched) return this.begin(limits);
    this.view = withinLimits(view, limits);
    this.untouched = withinLimits(untouched, limits);
    this.host.requestUpdate();
  }

  /** Ends the view, as when its feed is gone. */
  end(): void {
    this.glide.stop();
    this.view = this.untouched = null;
  }

  /** Changes the view by an action; does nothing before there is one. */
  dispatch(action: Action, by: Actor): void {
    const before = this.view;
    if (!before) return;
    const view = reduceView(before, action);
    if (view === before) return;
    if (gliding.has(action.type)) this.glide.glide(before.window, view.window);
    else if (view.window !== before.window) this.glide.stop();
    this.view = view;
    this.host.requestUpdate();
    this.changed(view, before, by);
  }
}

const withinLimits = (view: View, limits: WindowLimits): View =>
  reduceView({ ...view, limits }, { type: 'show', window: view.window });
