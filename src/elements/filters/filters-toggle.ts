import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';

/** The button that opens the panel of filters, and closes it. */
export function renderFiltersToggle(
  { panel }: View,
  locale: Locale,
  act: (action: Action) => void,
): TemplateResult {
  const open = panel === 'filters';
  return html`<button
    type="button"
    class="control"
    id="filters-toggle"
    aria-expanded=${open}
    aria-controls=${open ? 'filters' : nothing}
    @click=${() => act({ type: 'panel', panel: open ? null : 'filters' })}
  >
    ${locale.say('filters')}
  </button>`;
}
