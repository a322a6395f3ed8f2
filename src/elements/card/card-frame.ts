import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';

/** The button that closes a card. */
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
