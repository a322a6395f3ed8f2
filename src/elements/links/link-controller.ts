import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FragmentController } from '../../controllers/fragment-controller.js';
import type { Actor } from '../../controllers/view-controller.js';
import { facets } from '../../feed/filters.js';
import { readFragment, writeFragment } from '../../view/fragment.js';
import type { View } from '../../view/view.js';
import { ShareController, type ShareOffer } from '../share/share-controller.js';
import { share as styles } from '../share/share.styles.js';
import type { SharePlace } from '../share/shared.js';
import { activeIn } from '../conflict-timeline/active-in.js';
import { linkedView } from './linked-view.js';
import type { PlotController } from '../conflict-timeline/plot-controller.js';
import { reveal } from '../conflict-timeline/plot-commands.js';
import type { TimelineModel } from '../conflict-timeline/timeline-model.js';

/** What links ask of the element they lead to. */
export interface LinkHost {
  readonly model: TimelineModel;
  readonly plot: PlotController;
  readonly root: () => HTMLElement | DocumentFragment;
  /** Told when a link was copied. */
  readonly copied: () => void;
  /** The attribute `deep-link`. */
  readonly key: () => string | null;
  /** Whether something that is to be shown is still on its way. */
  readonly waits: () => boolean;
}

/**
 * Keeps the view in the page's address and follows links to it.
 *
 * - When a feed has loaded, the fragment wins over the attributes. The page learns of it by `timeline-load`, not by
 *   change events; the focus stays where it is; a page that stands at its top scrolls to the timeline.
 * - Later the reader comes by a link in the article, or by back and forward. That is an act of the reader's, told by
 *   change events. An event that is opened so gets the focus, on its mark, and is scrolled into view with its card.
 * - What the reader opens makes an entry in the history; moving, zooming, typing and the page's own calls don't.
 */
export class LinkController implements ReactiveController {
  readonly styles = [styles];
  private readonly sharing: ShareController;
  private readonly fragment: FragmentController;
  /** Whether a link is being followed, which must not be written down as a step away from it. */
  private following = false;
  /** How the reader came, until it has been drawn. */
  private arrival: 'load' | 'link' | null = null;
  private keyed: string | null = null;

  constructor(
    private readonly element: ReactiveControllerHost & Element,
    private readonly host: LinkHost,
  ) {
    this.fragment = new FragmentController(element, (text) => this.follow(text));
    this.sharing = new ShareController(element, {
      address: (place) => this.address(place),
      root: host.root,
      copied: host.copied,
    });
    element.addController(this);
  }

  hostUpdate(): void {
    if (!this.takeKey()) return;
    if (this.host.model.view) this.arrive();
    else if (this.fragment.read() !== null) this.hurry();
  }

  hostUpdated(): void {
    const { arrival } = this;
    if (!arrival || !this.host.model.scene || this.host.waits()) return;
    const root = this.host.root();
    this.arrival = null;
    // The reader may be in the widget already, and come by the history.
    if (arrival === 'link' && this.selected && !activeIn(root)) this.host.plot.focusTabStop();
    this.bringIntoView(root);
  }

  /** Takes over what the address says of a feed that has come. */
  begin(): void {
    this.takeKey();
    this.arrive();
  }

  /** Writes a view down. */
  viewed(view: View, before: View, by: Actor): void {
    if (this.following || this.fragment.key === null) return;
    const text = this.textOf(view);
    if (by === 'reader' && hasOpened(view, before)) this.fragment.push(text);
    else this.fragment.replace(text);
  }

  /** Renders what gives a link to the view; `null` where links are off or lead nowhere. */
  get share(): ShareOffer | null {
    return this.sharing.offer;
  }

  /** The address of the view, or of the event whose card is open alone; `null` where links are off or lead nowhere. */
  private address(place: SharePlace): string | null {
    const { view, untouched } = this.host.model;
    if (!view || !untouched) return this.fragment.addressOf('');
    const bare = { ...untouched, selected: null };
    return this.fragment.addressOf(
      place === 'view'
        ? this.textOf(view)
        : writeFragment({ ...bare, selected: view.selected }, bare),
    );
  }

  private textOf(view: View): string {
    return writeFragment(view, this.host.model.untouched ?? view);
  }

  /** The event whose card is open. */
  private get selected(): string | null {
    return this.host.model.view?.selected ?? null;
  }

  /** Takes the attribute over; whether it has changed. */
  private takeKey(): boolean {
    const key = this.host.key();
    if (key === this.keyed) return false;
    this.keyed = this.fragment.key = key;
    return true;
  }

  private arrive(): void {
    const text = this.fragment.read();
    this.fragment.take('');
    if (text === null) return;
    this.restore(text, 'page');
    if (isFreshlyOpened()) this.arrival = 'load';
  }

  private follow(text: string): void {
    this.restore(text, 'reader');
    if (text === '') return;
    this.hurry();
    this.arrival = 'link';
    this.element.requestUpdate();
  }

  /** A link leads to a timeline that waits to be fetched: it can be scrolled to only when it is there. */
  private hurry(): void {
    const { source } = this.host.model;
    if (source.waiting) void source.reload(true);
  }

  private restore(text: string, by: Actor): void {
    const { model } = this.host;
    const { index, untouched } = model;
    if (!index || !untouched) return;
    this.following = true;
    const view = linkedView(readFragment(text), untouched, index);
    // A feed that has just come begins at the window of its link; a reader who is here sees where it goes.
    if (by === 'page') model.act({ type: 'show', window: view.window }, by);
    model.act({ type: 'restore', view }, by);
    this.focusOnSelected(by);
    this.following = false;
    this.fragment.take(model.view ? this.textOf(model.view) : '');
  }

  /** Gives the linked event the plot's tab stop. */
  private focusOnSelected(by: Actor): void {
    const { model } = this.host;
    const place = this.selected === null ? undefined : model.index?.placeOf(this.selected);
    if (!model.index || place === undefined) return;
    const focus = reveal(place, model.index, null).find(({ type }) => type === 'focus');
    if (focus) model.act(focus, by);
  }

  /** Of an event its card and its mark, or the mark where the window of the browser has no room for both. */
  private bringIntoView(root: ParentNode): void {
    const event = this.selected === null ? [] : ['.card', '.target[tabindex="0"]'];
    const parts = event.flatMap((selector) => root.querySelector(selector) ?? []);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const part of parts.length > 0 ? parts : [this.element]) {
      part.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'auto' });
    }
  }
}

/** Whether a reader has opened or closed something, rather than moved or typed. */
const hasOpened = (view: View, before: View): boolean =>
  view.selected !== before.selected ||
  view.mode !== before.mode ||
  view.chapter !== before.chapter ||
  facets.some((facet) => String(view.filters[facet]) !== String(before.filters[facet]));

/** A page that was opened by a link and not scrolled since; one that was reloaded stands where its reader was. */
function isFreshlyOpened(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type;
  return scrollY === 0 && type !== 'reload' && type !== 'back_forward';
}
