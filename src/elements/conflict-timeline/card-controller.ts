import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Actor } from '../../controllers/view-controller.js';
import type { SceneSize } from '../../scene/environment.js';
import type { View } from '../../view/view.js';
import { isSheet } from '../card/is-sheet.js';
import { activeIn } from './active-in.js';
import type { TimelineModel } from './timeline-model.js';

/** Opens the sheet, moves the focus into the card when the reader opens it, and back to its event when it closes. */
export class CardController implements ReactiveController {
  private open = false;
  private selected: string | null = null;
  private unveiled = 0;
  /** Whether the reader is in the widget, so that a card opened by the page takes no focus. */
  private here = false;
  /** Whether the card that is open was asked for by the reader, or opened while the reader was in the widget. */
  private asked = false;
  /** What had the focus when the card opened. */
  private opener: HTMLElement | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly model: TimelineModel,
    /** Puts the focus back where the card was opened. */
    private readonly goBack: () => void,
    private readonly root: () => HTMLElement | DocumentFragment,
  ) {
    host.addController(this);
  }

  /** Whether the card is a modal sheet where the scene has this room. */
  isSheet(size: SceneSize): boolean {
    return isSheet({ ...size, asked: this.asked });
  }

  /** Told of every change of the view, and who made it. */
  note(view: View, before: View, by: Actor): void {
    if (view.selected === before.selected && view.listed === before.listed) return;
    if (!isOpen(before)) this.asked = activeIn(this.root()) !== null;
    if (by === 'reader') this.asked = true;
  }

  /** Goes on to another event where the card is: one below the stage becomes no sheet by it. */
  step(by: 1 | -1): void {
    const { asked } = this;
    this.model.step(by, 'reader');
    this.asked = asked;
  }

  hostUpdate(): void {
    const active = activeIn(this.root());
    this.here = active !== null;
    if (!this.open) this.opener = active instanceof HTMLElement ? active : null;
  }

  hostUpdated(): void {
    const { view } = this.model;
    const card = this.root().querySelector<HTMLElement>('.card');
    // It may still be on its way.
    const open = card !== null;
    const shown = card instanceof HTMLDialogElement && showSheet(card);
    const other = (view?.selected ?? null) !== this.selected;
    const asked = this.newlyUnveiled(view);
    // Where a card takes the place of a list, the button that had the focus is gone.
    const moved = open !== this.open || (open && activeIn(this.root()) === null);
    this.open = open;
    this.selected = view?.selected ?? null;
    if (card && other) card.scrollTop = 0;
    if (asked && this.here) asked.focus({ preventScroll: true });
    else if (shown) card.focus({ preventScroll: true });
    else if (this.here && moved) this.move(card);
  }

  private move(card: HTMLElement | null): void {
    if (!card) return this.leave();
    card.focus({ preventScroll: true });
    // Only as far as needed, and only as this is what the reader asked to see.
    if (!(card instanceof HTMLDialogElement)) card.scrollIntoView({ block: 'nearest' });
  }

  private leave(): void {
    this.goBack();
    if (activeIn(this.root()) === null) this.opener?.focus({ preventScroll: true });
  }

  /** What the reader has just asked to see; the button for it is gone. */
  private newlyUnveiled(view: View | null): HTMLElement | null {
    const { length } = view?.unveiled ?? [];
    const grown = length > this.unveiled;
    this.unveiled = length;
    if (!grown) return null;
    const url = view?.unveiled.at(-1);
    const media = [...this.root().querySelectorAll<HTMLElement>('.medium')];
    return media.find(({ dataset }) => dataset['url'] === url) ?? null;
  }
}

const isOpen = ({ selected, listed }: View): boolean => selected !== null || listed !== null;

/** Opens a sheet that is not; whether it did. One that was taken out of the page and put back is open, but not modal. */
function showSheet(sheet: HTMLDialogElement): boolean {
  if (sheet.matches(':modal')) return false;
  sheet.removeAttribute('open');
  sheet.showModal();
  return true;
}
