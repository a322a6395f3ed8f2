import { languageRule } from '../formats.js';
import { isBlank } from '../read-scalar.js';
import { isCleanString } from '../read-string.js';
import type { Check } from './check.js';
import { isPlainObject } from './is-plain-object.js';

/** Whether a value is a string that is read as it stands. */
export const isGoodString = (value: unknown, longest: number, required: boolean): value is string =>
  typeof value === 'string' &&
  value.length <= longest &&
  isCleanString(value) &&
  !(required && isBlank(value));

/** Makes the check of a text, which may have translations. */
export function checkText(longest: number, required: boolean): Check {
  return (value) => {
    if (typeof value === 'string') return isGoodString(value, longest, required);
    if (!isPlainObject(value)) return false;
    let count = 0;
    for (const tag in value) {
      if (!languageRule.accepts(tag) || !isGoodString(value[tag], longest, required)) return false;
      count++;
    }
    return count > 0 || !required;
  };
}
