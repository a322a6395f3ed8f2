/**
 * Whether a value is an object as JSON makes it, by its prototype. A field that is computed when it is asked for cannot be
 * told from one that is not at a price that a million events could pay.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
