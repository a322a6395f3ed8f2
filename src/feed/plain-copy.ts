/** Stands in a copy for what could not be asked for, as its getter throws. */
export const unreadable: unique symbol = Symbol('unreadable');

/** Named fields, as JSON has them. */
export type Fields = Record<string, unknown>;

/**
 * The own fields of an object as plain data, so that each getter of a feed given as an object runs once and cannot throw
 * later on; `null` for what is no object with named fields.
 */
export function copyFields(input: unknown): Fields | null {
  if (!isRecord(input)) return null;
  try {
    return { ...input };
  } catch {
    return copySingly(input, {});
  }
}

/** The members of a list as plain data; `null` for what is no list. */
export function copyMembers(input: unknown): unknown[] | null {
  if (!isList(input)) return null;
  try {
    return input.slice();
  } catch {
    return copySingly(input, []);
  }
}

/** Whether a value is an object with named fields. */
export const isRecord = (value: unknown): value is Readonly<Fields> =>
  typeof value === 'object' && value !== null && !isList(value);

/** Whether a value is a list. A revoked proxy, which cannot even be asked, is none. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function copySingly<T extends object>(input: object, copy: T): T | null {
  try {
    for (const name of Object.keys(input)) {
      const value = valueOf(input, name);
      // Not by assignment, which would set the prototype for `__proto__`.
      Object.defineProperty(copy, name, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return copy;
  } catch {
    return null;
  }
}

function valueOf(input: object, name: string): unknown {
  try {
    return (input as Fields)[name];
  } catch {
    return unreadable;
  }
}
