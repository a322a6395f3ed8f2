import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';

/** That no event passes the filters, what these ask for, and the way back; the toolbar's `plot` while there is no other. */
export function renderNothingFound(
  asked: readonly string[],
  locale: Locale,
  clear: () => void,
): TemplateResult {
  return html`<div
    class="state empty nothing-found"
    id="plot"
    part="status"
    data-heirs="[data-name='filters'], #search, .target[tabindex='0']"
  >
    <p class="state-title">${locale.say('nothingFound')}</p>
    <p class="reason">${locale.say('askedFor', { what: asked.join(' · ') })}</p>
    <button type="button" class="control" @click=${clear}>${locale.say('clearAllFilters')}</button>
  </div>`;
}
