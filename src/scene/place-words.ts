import type { InlinePlace } from '../feed/types.js';
import { countryName } from '../locales/country-name.js';
import type { Text } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';

/** A place from small to large, its name as exact as it is known: "near Léré, Timbuktu, Mali". */
export function placeWords(
  place: InlinePlace,
  locale: Locale,
  words: (text: Text | undefined) => string,
): string {
  const name = words(place.name);
  const { precision = 'exact' } = place;
  const near = precision === 'exact' ? name : locale.say(`precision_${precision}`, { place: name });
  const admin = words(place.admin);
  const country = place.country === undefined ? '' : countryName(place.country, locale.tag);
  return [near, admin === name ? '' : admin, country]
    .filter((part) => part !== '')
    .join(locale.say('listSeparator'));
}
