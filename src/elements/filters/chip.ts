import { html, type TemplateResult } from 'lit';
import type { FacetCount } from '../../feed/facet-counts.js';
import type { Facet, Filters } from '../../feed/filters.js';
import type { Locale } from '../../locales/locale.js';
import type { Action } from '../../view/action.js';
import { toggle } from './choices.js';

/** What a chip stands for, and whom it tells. */
export interface ChipProps {
  readonly facet: Facet;
  readonly choice: FacetCount;
  readonly filters: Filters;
  readonly locale: Locale;
  readonly act: (action: Action) => void;
  /** What stands before the name, as a category's symbol. */
  readonly sign?: unknown;
}

/** A value to choose, with how many events it would show. One that would show none can be given up but not chosen. */
export function renderChip(props: ChipProps): TemplateResult {
  const { facet, choice, filters, locale, act, sign = '' } = props;
  const { value, name, count } = choice;
  const chosen = filters[facet].includes(value);
  const works = chosen || count > 0;
  const events = locale.say('events', { n: count });
  return html`<button
    type="button"
    class="chip"
    data-value=${value}
    aria-pressed=${chosen}
    aria-disabled=${!works}
    aria-label=${locale.say('choice', { name, events })}
    @click=${() => works && act(toggle(filters, facet, value))}
  >
    ${sign}<span class="chip-name">${name}</span>
    <span class="chip-count">${locale.number(count)}</span>
  </button>`;
}
