import type { Environment } from './environment.js';
import type { EventIndex } from './event-index.js';

/** Gives the value kept under a key, or makes and keeps it. */
export type Keeper<T> = (
  index: EventIndex,
  environment: Environment,
  key: string,
  make: () => T,
) => T;

interface Kept<T> {
  readonly locale: Environment['locale'];
  readonly measureText: Environment['measureText'];
  readonly values: Map<string, T>;
}

/**
 * Keeps what every frame asks for again and what depends on the index, the language and the type alone, at most `most`
 * values an index; another language or font starts afresh. Values never change, so that a scene stays a pure function.
 */
export function keepByIndex<T>(most: number): Keeper<T> {
  const kept = new WeakMap<EventIndex, Kept<T>>();

  function valuesFor(index: EventIndex, { locale, measureText }: Environment): Map<string, T> {
    const found = kept.get(index);
    if (found && found.locale === locale && found.measureText === measureText) return found.values;
    const values = new Map<string, T>();
    kept.set(index, { locale, measureText, values });
    return values;
  }

  return (index, environment, key, make) => {
    const values = valuesFor(index, environment);
    const known = values.get(key);
    if (known !== undefined) return known;
    if (values.size >= most) values.clear();
    const value = make();
    values.set(key, value);
    return value;
  };
}
