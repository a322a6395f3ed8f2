/**
 * A value as indented JSON. Fields that a feed's format does not know are kept as they came, and a feed given as an object
 * may hold what JSON cannot say: an object inside itself is left out, and a `bigint` is written as text.
 */
export const toJson = (value: unknown): string => JSON.stringify(value, sayable(), 2);

function sayable(): (this: unknown, name: string, value: unknown) => unknown {
  const around: unknown[] = [];
  return function (_, value) {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    while (around.length > 0 && around.at(-1) !== this) around.pop();
    if (around.includes(value)) return undefined;
    around.push(value);
    return value;
  };
}
