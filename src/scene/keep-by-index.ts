import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';
import { keepByOwner } from './keep-by-owner.js';

/** Gives the value kept under a key, or makes and keeps it. */
export type Keeper<T> = (
  index: EventIndex,
  environment: Environment,
  key: string,
  make: () => T,
) => T;

/** An index in a language and a type. */
type Edition = Pick<Environment, 'locale' | 'measureText'>;

/**
 * Keeps what depends on the index, the language and the type alone, at most `most` values an index; another language or
 * font starts afresh.
 */
export function keepByIndex<T>(most: number): Keeper<T> {
  const editions = new WeakMap<EventIndex, Edition>();
  const keep = keepByOwner<Edition, T>(most);

  function editionOf(index: EventIndex, { locale, measureText }: Environment): Edition {
    const known = editions.get(index);
    if (known?.locale === locale && known.measureText === measureText) return known;
    const edition = { locale, measureText };
    editions.set(index, edition);
    return edition;
  }

  return (index, environment, key, make) => keep(editionOf(index, environment), key, make);
}
