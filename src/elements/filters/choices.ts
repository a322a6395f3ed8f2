import { countFacet, type FacetCount } from '../../feed/facet-counts.js';
import type { Facet, Filters } from '../../feed/filters.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { keepByIndex } from '../../scene/keep-by-index.js';
import type { Action } from '../../view/action.js';

/** Every frame draws them; an index is made anew when feed or filters change, and not before. */
const keep = keepByIndex<readonly FacetCount[]>(4);

/** The choices of a facet under the filters that an index was built for, counted when they are first asked for. */
export const choicesOf = (
  facet: Facet,
  index: EventIndex,
  environment: Environment,
): readonly FacetCount[] =>
  keep(index, environment, facet, () =>
    countFacet(facet, index.feed, index.filters, environment.locale),
  );

/** Chooses a value of a facet beside those chosen, or no longer chooses it. */
export function toggle(filters: Filters, facet: Facet, value: string): Action {
  const chosen = filters[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { type: 'filter', filters: { [facet]: next } };
}
