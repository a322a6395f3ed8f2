import { html, nothing, type TemplateResult } from 'lit';
import type { FacetCount } from '../../feed/facet-counts.js';
import type { Facet } from '../../feed/filters.js';
import type { Locale } from '../../locales/locale.js';
import type { MessageKey } from '../../locales/messages.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Action } from '../../view/action.js';
import { closeOnEscape } from '../card/card-frame.js';
import type { Repeat } from '../repeat.js';
import { renderChip } from './chip.js';

/** What the panel offers, and whom it tells. */
export interface FiltersPanelProps {
  readonly index: EventIndex;
  readonly locale: Locale;
  /** The choices of a facet; who renders has them counted with the index. */
  readonly choices: (facet: Facet) => readonly FacetCount[];
  /** Lit's `repeat` of who renders. */
  readonly repeat: Repeat;
  readonly act: (action: Action) => void;
}

/** Most choices of a facet that are shown at once; the others wait behind a button, unless they are chosen. */
const mostShown = 12;

/** What the panel asks: the categories are chosen in the key above the chart. */
const questions: readonly (readonly [Facet, MessageKey])[] = [
  ['countries', 'filterCountries'],
  ['statuses', 'filterStatuses'],
  ['actors', 'filterActors'],
];

/** Countries, statuses and actors to choose from, as far as the feed has any. */
export function renderFiltersPanel(props: FiltersPanelProps): TemplateResult {
  const { locale, act } = props;
  return html`<div
    class="filters"
    id="filters"
    part="filters"
    role="group"
    aria-label=${locale.say('filters')}
    data-heirs="[data-name='filters']"
    @keydown=${closeOnEscape(() => act({ type: 'panel', panel: null }))}
  >
    ${questions.map(([facet, question]) => {
      const choices = props.choices(facet);
      return choices.length === 0
        ? nothing
        : renderFacet(facet, locale.say(question), choices, props);
    })}
  </div>`;
}

function renderFacet(
  facet: Facet,
  question: string,
  choices: readonly FacetCount[],
  { index, locale, repeat, act }: FiltersPanelProps,
): TemplateResult {
  const { filters } = index;
  const rest = choices.length > mostShown;
  return html`<div class="facet" role="group" aria-labelledby="facet-${facet}">
    <p class="facet-name" id="facet-${facet}">${question}</p>
    ${rest ? renderMore(choices.length, locale) : nothing}
    <ul class="chips">
      ${repeat(
        choices,
        ({ value }) => value,
        (choice, place) => {
          const waits = place >= mostShown && !filters[facet].includes(choice.value);
          return html`<li class=${waits ? 'rest' : nothing}>
            ${renderChip({ facet, choice, filters, locale, act })}
          </li>`;
        },
      )}
    </ul>
  </div>`;
}

/** Stands before the list that it makes longer, so that what comes is read after it; the style sheet does the rest. */
const renderMore = (n: number, locale: Locale): TemplateResult =>
  html`<details class="more">
    <summary class="plain">
      <span class="closed">${locale.say('filterAll', { n })}</span>
      <span class="opened">${locale.say('filterFewer')}</span>
    </summary>
  </details>`;
