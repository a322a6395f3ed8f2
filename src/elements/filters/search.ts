import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../locales/locale.js';
import type { Action } from '../../view/action.js';

/** The field to search in. What is typed is the filter itself, so that the field is never written while it is typed in. */
export function renderSearch(
  search: string,
  locale: Locale,
  act: (action: Action) => void,
): TemplateResult {
  const seek = (words: string): void => act({ type: 'filter', filters: { search: words } });
  return html`<label class="search" part="search">
    <span class="hidden">${locale.say('search')}</span>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5"></circle>
      <path d="m10.5 10.5 3.5 3.5"></path>
    </svg>
    <input
      type="search"
      class="search-field"
      id="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${locale.say('search')}
      .value=${live(search)}
      @input=${(event: InputEvent) => seek((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        // With nothing to clear, Escape belongs to the page; while a word is composed, to the keyboard.
        if (event.key !== 'Escape' || event.isComposing || search === '') return;
        event.preventDefault();
        event.stopPropagation();
        seek('');
      }}
    />
  </label>`;
}
