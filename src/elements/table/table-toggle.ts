import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { Action } from '../../view/action.js';
import type { Mode } from '../../view/view.js';

/** Shows the events as a table in place of the chart, and back. */
export const renderTableToggle = (
  mode: Mode,
  locale: Locale,
  act: (action: Action) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="control table-toggle"
    aria-pressed=${mode === 'table' ? 'true' : 'false'}
    @click=${() => act({ type: 'mode', mode: mode === 'table' ? 'chart' : 'table' })}
  >
    ${locale.say('tableToggle')}
  </button>`;
