import { isAscending } from '../is-ascending.js';
import type { Field, FieldKind, ObjectSchema } from '../schema/field.js';
import { unsafeNames } from '../unsafe-names.js';
import type { Check } from './check.js';
import { isPlainObject } from './is-plain-object.js';

/** Makes the check of an object: known fields are good, all that are needed are there, and none has an unsafe name. */
export function checkObject(
  { fields, ascending }: ObjectSchema,
  compile: (kind: FieldKind, required: boolean) => Check,
): Check {
  const checks = new Map(
    Object.entries(fields).map(([name, field]): [string, Check] => [
      name,
      compile(field, field.required ?? false),
    ]),
  );
  for (const name of unsafeNames) checks.set(name, never);
  const needed = Object.keys(fields).filter((name) => isNeeded(fields[name]));

  return (value, isKnown) => {
    if (!isPlainObject(value)) return false;
    for (const name in value) {
      const field = value[name];
      const isGood = checks.get(name);
      if (field === undefined || (isGood && !isGood(field, isKnown))) return false;
    }
    for (const name of needed) if (!Object.hasOwn(value, name)) return false;
    return !ascending || isAscending(ascending, value);
  };
}

const never: Check = () => false;

const isNeeded = (field: Field | undefined): boolean => (field?.required ?? field?.always) === true;
