import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CategoryStyle } from '../../draw/category-style.js';
import { setProperties } from '../../draw/set-properties.js';
import type { Feed } from '../../feed/types.js';
import { wordsIn } from '../../locales/localized-text.js';
import type { Locale } from '../../locales/locale.js';
import { symbolPath } from '../../theme/symbols.js';

/** What shapes and colours mean; only categories that occur, and hollow marks only where there are any. */
export function renderLegend(
  feed: Feed,
  styles: readonly CategoryStyle[],
  locale: Locale,
): TemplateResult {
  const words = wordsIn(locale.tag, feed.language);
  const used = new Set(feed.events.map(({ category }) => category));
  const doubtful = feed.events.some(({ status }) => status === 'claimed' || status === 'disputed');
  return html`<ul class="legend" aria-label=${locale.say('legend')}>
    ${feed.categories.map((category, place) =>
      used.has(category.id) ? renderKey(styles[place], words(category.label)) : nothing,
    )}
    ${doubtful ? renderKey(undefined, locale.say('hollowKey')) : nothing}
  </ul>`;
}

function renderKey(style: CategoryStyle | undefined, label: string): TemplateResult {
  return html`<li>
    <svg class="key" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      ${svg`<g class="point ${style ? 'sure' : 'doubtful'}" ${setProperties(style?.tone ?? { '--_tone': 'var(--_muted)' })}>
        <path d=${symbolPath(style?.symbol ?? 'circle')}></path>
      </g>`}
    </svg>
    ${label}
  </li>`;
}
