import type { Grid } from './grid.js';

/** Gives what is kept of a bin, or makes and keeps it. */
export type BinKeeper<Owner, T> = (
  owner: Owner,
  grid: Grid,
  bin: number,
  make: (bin: number) => T,
) => T;

/**
 * Keeps what is asked of a bin in frame after frame, at most `most` values an owner: bins are anchored in time, so panning
 * finds the same ones, and so does zooming out again. What is kept depends on owner and bin alone and never changes.
 */
export function keepByBin<Owner extends object, T>(most: number): BinKeeper<Owner, T> {
  const kept = new WeakMap<Owner, Map<string, T>>();

  function valuesOf(owner: Owner): Map<string, T> {
    const values = kept.get(owner) ?? new Map<string, T>();
    kept.set(owner, values);
    return values;
  }

  return (owner, { level }, bin, make) => {
    const values = valuesOf(owner);
    const key = `${level}:${bin}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    if (values.size >= most) values.clear();
    const value = make(bin);
    values.set(key, value);
    return value;
  };
}
