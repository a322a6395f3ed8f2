import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryStyle } from '../../draw/category-style.js';
import type { Locale } from '../../locales/locale.js';
import type { EventIndex } from '../../scene/event-index.js';
import { drawSymbol } from '../../draw/draw-symbol.js';
import type { Action } from '../../view/action.js';
import { renderChip } from '../filters/chip.js';
import type { FacetCount } from '../../feed/facet-counts.js';

/** What the key explains. */
export interface LegendProps {
  readonly index: EventIndex;
  /** The categories that occur. */
  readonly choices: readonly FacetCount[];
  /** Looks of the categories. */
  readonly styles: readonly CategoryStyle[];
  readonly locale: Locale;
  /** Told which categories the reader chooses; `null` where the key only explains. */
  readonly act: ((action: Action) => void) | null;
}

/** What shapes and colours mean; only categories that occur, and hollow marks only where there are any. */
export function renderLegend({ index, choices, styles, locale, act }: LegendProps): TemplateResult {
  const { feed, filters, facts } = index;
  const signOf = (id: string): TemplateResult =>
    renderSign(styles[feed.categories.findIndex((category) => category.id === id)]);
  const someChosen = filters.categories.length > 0;
  return html`<ul
    class="legend ${act ? 'chips' : ''} ${someChosen ? 'chosen' : ''}"
    aria-label=${locale.say(act ? 'legendFilter' : 'legend')}
  >
    ${choices.map((choice) => {
      const sign = signOf(choice.value);
      return html`<li>
        ${
          act
            ? renderChip({ facet: 'categories', choice, filters, locale, act, sign })
            : html`${sign} ${choice.name}`
        }
      </li>`;
    })}
    ${facts.doubtful ? html`<li>${renderSign(undefined)} ${locale.say('hollowKey')}</li>` : nothing}
  </ul>`;
}

const unsure: CategoryStyle = { symbol: 'circle', tone: 'var(--_muted)' };

/** The shape and colour of a category; without one, the hollow shape of what is not sure. */
const renderSign = (style: CategoryStyle | undefined): TemplateResult =>
  html`<svg class="key" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
    ${drawSymbol(style ?? unsure, style ? 'sure' : 'doubtful')}
  </svg>`;
