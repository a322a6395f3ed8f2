import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';

/** What a card or a list stands in. */
export interface CardFrame {
  /** `listed` for a list of events. */
  readonly kind: 'event' | 'listed';
  /** Whether it is a modal sheet; whoever renders it opens it by `showModal`, which a template cannot. */
  readonly sheet: boolean;
  readonly locale: Locale;
  readonly close: () => void;
  /** What stays at the top, beside the button that closes it. */
  readonly head: unknown;
}

/** A dialog named by what has the id `card-title`: below the stage and not modal, or a modal sheet. */
export function renderFrame(
  { kind, sheet, locale, close, head }: CardFrame,
  content: unknown,
): TemplateResult {
  const inside = html`<div class="card-head">${head} ${renderClose(locale, close)}</div>
    ${content}`;
  return sheet
    ? html`<dialog
        class="card sheet ${kind}"
        part="card"
        aria-labelledby="card-title"
        tabindex="-1"
        @keydown=${closeOnEscape(close)}
        @cancel=${closeItself(close)}
        @close=${closeItself(close)}
        @click=${closeOnBackdrop(close)}
      >
        ${inside}
      </dialog>`
    : html`<div
        class="card ${kind}"
        part="card"
        role="dialog"
        aria-labelledby="card-title"
        tabindex="-1"
        @keydown=${closeOnEscape(close)}
      >
        ${inside}
      </div>`;
}

export const renderClose = (locale: Locale, close: () => void): TemplateResult =>
  html`<button
    type="button"
    class="control card-close"
    aria-label=${locale.say('close')}
    @click=${close}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="m4 4 8 8m0-8-8 8"></path>
    </svg>
  </button>`;

/** Escape closes a card and goes no further. */
export const closeOnEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };

/** What the browser closes a modal dialog by, as a phone's back gesture: the view decides, and the dialog goes with it. */
const closeItself =
  (close: () => void) =>
  (event: Event): void => {
    // A film that is taken out of full screen, or any other medium, may tell of itself by the same names.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    close();
  };

/** A click on the backdrop is one on the dialog, outside its box. */
const closeOnBackdrop =
  (close: () => void) =>
  ({ target, currentTarget, clientX, clientY }: MouseEvent): void => {
    if (target !== currentTarget) return;
    const { left, right, top, bottom } = (currentTarget as Element).getBoundingClientRect();
    const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (!inside) close();
  };
