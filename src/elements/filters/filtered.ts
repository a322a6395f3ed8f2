import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetName } from '../../feed/facet-name.js';
import { facets, isFiltering } from '../../feed/filters.js';
import type { Locale } from '../../locales/locale.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Action } from '../../view/action.js';
import { toggle } from './choices.js';

/** One thing that is asked for, and what no longer asks for it. */
export interface Asked {
  readonly key: string;
  readonly name: string;
  readonly undo: Action;
}

/** All that the filters of an index ask for, in words, facet by facet; the search last. */
export function askedFor({ feed, filters }: EventIndex, locale: Locale): readonly Asked[] {
  const chosen = facets.flatMap((facet) =>
    filters[facet].map((value) => ({
      key: `${facet}/${value}`,
      name: facetName(feed, facet, value, locale),
      undo: toggle(filters, facet, value),
    })),
  );
  const text = filters.search.trim();
  if (text === '') return chosen;
  const undo: Action = { type: 'filter', filters: { search: '' } };
  return [...chosen, { key: 'search', name: locale.say('quoted', { text }), undo }];
}

/**
 * How many events pass the filters, and what these ask for, each to be taken back by itself or all at once. The line stands
 * there without filters too, so that the chart below doesn't move when the first is set.
 */
export function renderFiltered(
  index: EventIndex,
  locale: Locale,
  act: (action: Action) => void,
): TemplateResult {
  const all = index.feed.events.length;
  if (!isFiltering(index.filters)) {
    return html`<div class="filtered"><p>${locale.say('events', { n: all })}</p></div>`;
  }
  return html`<div class="filtered" data-heirs="[data-name='filters'], #search">
    <p>${locale.say('passing', { n: index.all.length, all })}</p>
    ${repeat(
      askedFor(index, locale),
      ({ key }) => key,
      (asked) => renderAsked(asked, locale, act),
    )}
    <button type="button" class="plain" @click=${() => act({ type: 'unfilter' })}>
      ${locale.say('clearFilters')}
    </button>
  </div>`;
}

const renderAsked = (
  { name, undo }: Asked,
  locale: Locale,
  act: (action: Action) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="asked"
    aria-label=${locale.say('removeFilter', { name })}
    @click=${() => act(undo)}
  >
    <span class="asked-name">${name}</span>
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="m2 2 6 6m0-6-6 6"></path>
    </svg>
  </button>`;
