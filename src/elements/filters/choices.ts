import { countFacet, type FacetCount } from '../../feed/facet-counts.js';
import type { Facet, Filters } from '../../feed/filters.js';
import type { Locale } from '../../locales/locale.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Action } from '../../view/action.js';

interface Kept {
  readonly locale: Locale;
  readonly choices: Map<Facet, readonly FacetCount[]>;
}

/** Kept per index, as every frame draws them: an index is made anew when feed, filters or language change, and not before. */
const kept = new WeakMap<EventIndex, Kept>();

/** The choices of a facet under the filters that an index was built for, counted when they are first asked for. */
export function choicesOf(facet: Facet, index: EventIndex, locale: Locale): readonly FacetCount[] {
  const known = kept.get(index);
  const { choices } = known?.locale === locale ? known : keep(index, locale);
  const counted = choices.get(facet) ?? countFacet(facet, index.feed, index.filters, locale);
  choices.set(facet, counted);
  return counted;
}

function keep(index: EventIndex, locale: Locale): Kept {
  const fresh = { locale, choices: new Map() };
  kept.set(index, fresh);
  return fresh;
}

/** Chooses a value of a facet beside those chosen, or no longer chooses it. */
export function toggle(filters: Filters, facet: Facet, value: string): Action {
  const chosen = filters[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { type: 'filter', filters: { [facet]: next } };
}
