import { readsAsEdtf } from '../../time/reads-as-edtf.js';
import { acceptsNumber } from '../accepts-number.js';
import { formats } from '../formats.js';
import { longestString, longestText } from '../longest.js';
import type { FieldKind } from '../schema/field.js';
import type { Check } from './check.js';
import { checkObject } from './check-object.js';
import { checkText, isGoodString } from './check-text.js';

/** Makes the check of what may stand in a field, from the same schema as its reader. */
export function compileCheck(kind: FieldKind, required = false): Check {
  switch (kind.type) {
    case 'object':
      return checkObject(kind.object, compileCheck);
    case 'list':
      return checkList(compileCheck(kind.of, true));
    case 'reference':
      return checkReference(kind, kind.inline && checkObject(kind.inline, compileCheck));
    case 'enum':
      return (value) => kind.values.includes(value as string);
    case 'number':
      return acceptsNumber(kind);
    case 'text':
      return checkText(kind.longest ?? longestText, required);
    case 'string':
      return (value) => isGoodString(value, kind.longest ?? longestString, required);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'edtf':
      return (value) => typeof value === 'string' && readsAsEdtf(value);
    default:
      return checkFormat(kind.type);
  }
}

function checkList(isGood: Check): Check {
  return (value, isKnown) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!isGood(value[i], isKnown)) return false;
    return true;
  };
}

function checkReference(
  { to }: Extract<FieldKind, { type: 'reference' }>,
  isGoodInline: Check | undefined,
): Check {
  return (value, isKnown) => {
    if (typeof value !== 'string') return isGoodInline?.(value, isKnown) ?? false;
    for (const list of to) if (isKnown(list, value)) return true;
    return false;
  };
}

function checkFormat(format: keyof typeof formats): Check {
  const { accepts } = formats[format];
  return (value) => isGoodString(value, Infinity, false) && accepts(value);
}
