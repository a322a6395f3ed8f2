import type { FieldKind } from './schema/field.js';

/** Makes the question whether a value is a number that a field may have. */
export function acceptsNumber({
  minimum = -Infinity,
  maximum = Infinity,
  whole,
}: Extract<FieldKind, { type: 'number' }>): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= minimum &&
    value <= maximum &&
    (!whole || Number.isInteger(value));
}
