/** Gives the value kept of an owner under a key, or makes and keeps it. */
export type OwnerKeeper<Owner, T> = (owner: Owner, key: string, make: () => T) => T;

/**
 * Keeps what every frame asks for again and what depends on an object alone, at most `most` values an object. Values never
 * change, so that a scene stays a pure function, and go with their owner.
 */
export function keepByOwner<Owner extends object, T>(most: number): OwnerKeeper<Owner, T> {
  const kept = new WeakMap<Owner, Map<string, T>>();

  function valuesOf(owner: Owner): Map<string, T> {
    const values = kept.get(owner) ?? new Map<string, T>();
    kept.set(owner, values);
    return values;
  }

  return (owner, key, make) => {
    const values = valuesOf(owner);
    const known = values.get(key);
    if (known !== undefined) return known;
    if (values.size >= most) values.clear();
    const value = make();
    values.set(key, value);
    return value;
  };
}
