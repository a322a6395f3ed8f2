import { countFacets, type FacetCounts } from '../../feed/facet-counts.js';
import type { Facet, Filters } from '../../feed/filters.js';
import type { Locale } from '../../locales/locale.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Action } from '../../view/action.js';

/** Kept per index, as every frame draws them: an index is made anew when feed, filters or language change, and not before. */
const kept = new WeakMap<EventIndex, { readonly locale: Locale; readonly counts: FacetCounts }>();

/** The choices of each facet under the filters that an index was built for. */
export function choicesOf(index: EventIndex, locale: Locale): FacetCounts {
  const known = kept.get(index);
  if (known?.locale === locale) return known.counts;
  const counts = countFacets(index.feed, index.filters, locale);
  kept.set(index, { locale, counts });
  return counts;
}

/** Chooses a value of a facet beside those chosen, or no longer chooses it. */
export function toggle(filters: Filters, facet: Facet, value: string): Action {
  const chosen = filters[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { type: 'filter', filters: { [facet]: next } };
}
