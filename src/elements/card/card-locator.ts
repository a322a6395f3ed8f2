import { html, nothing, type TemplateResult } from 'lit';
import { drawLocator } from '../../draw/draw-locator.js';
import type { TimelineEvent, Feed } from '../../feed/types.js';
import { countryName } from '../../locales/country-name.js';
import type { Locale } from '../../locales/locale.js';
import {
  locatorSize,
  type LocatorPlace,
  type LocatorScene,
} from '../../scene/locator/locator-scene.js';
import { cardContent } from './card-content.js';

/** A map that may still be on its way. */
export type LocatorMap = LocatorScene | 'waiting' | null;

/** Where an event took place, for a map; `null` where the feed gives no position. */
export function locatorPlace(
  event: TimelineEvent | null,
  feed: Feed | null,
  locale: Locale,
): LocatorPlace | null {
  if (!event || !feed) return null;
  const { resolved, words } = cardContent(event, { feed }, locale);
  const { place } = resolved;
  if (place?.lat === undefined || place.lon === undefined) return null;
  const { lat, lon, country, precision = 'exact' } = place;
  return {
    lat,
    lon,
    precision,
    name: words(place.name),
    ...(country === undefined ? {} : { country }),
    countryName: country === undefined ? '' : countryName(country, locale.tag),
  };
}

/** The small map of the place, or the room that is kept for it. */
export function renderLocator(map: LocatorMap, locale: Locale): TemplateResult | typeof nothing {
  if (!map) return nothing;
  const { width, height } = locatorSize;
  if (map === 'waiting') return html`<div class="locator"></div>`;
  const label = locale.say('mapOf', { place: map.title.join(locale.say('listSeparator')) });
  return html`<svg
    class="locator"
    part="locator"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${width} ${height}"
  >
    ${drawLocator(map)}
  </svg>`;
}
