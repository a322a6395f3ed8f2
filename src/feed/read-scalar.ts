import type { EdtfError } from '../time/edtf-error.js';
import { parseEdtf } from '../time/parse-edtf.js';
import { acceptsNumber } from './accepts-number.js';
import { expectedFormats } from './expected-formats.js';
import { formats } from './formats.js';
import { longestString } from './longest.js';
import type { BadValue } from './problem-messages.js';
import { boundedString, cleanString } from './read-string.js';
import type { Reader, Reading } from './reading.js';
import type { FieldKind, Format } from './schema/field.js';

/** What a reader's messages need to know of the field, and whether emptiness will do. */
export interface FieldFacts {
  readonly doc: string;
  readonly required: boolean;
}

/** A reader for a string of a format. A number where an id is expected is read as its text. */
export function formatReader(format: Format, facts: FieldFacts): Reader {
  const { accepts } = formats[format];
  const refuse = refuser(`bad-${format}`, expectedFormats[format], facts);
  return (input, reading) => {
    const value = format === 'id' ? numberAsText(input, reading) : input;
    if (typeof value !== 'string') return refuse(value, reading);
    const text = cleanString(value, reading);
    return accepts(text) ? text : refuse(value, reading);
  };
}

/** A reader for a date in EDTF, which is kept as it is written. */
export const edtfReader: Reader = (value, reading) => {
  try {
    // The parser refuses what is no string.
    parseEdtf(value as string);
    return value;
  } catch (error) {
    const { message: wrong, hint: remedy } = error as EdtfError;
    const facts = { wrong, remedy };
    return reading.refuse({ code: 'bad-date', value, facts });
  }
};

/** A reader for a string; a required one must not be blank. */
export function stringReader(
  { longest = longestString }: { readonly longest?: number },
  facts: FieldFacts,
): Reader {
  const expected = facts.required ? 'text that is not empty' : 'text';
  const refuse = refuser('bad-string', expected, facts);
  return (value, reading) =>
    typeof value === 'string' && !(facts.required && isBlank(value))
      ? boundedString(value, longest, reading)
      : refuse(value, reading);
}

/** A reader for a number within bounds. */
export function numberReader(
  kind: Extract<FieldKind, { type: 'number' }>,
  facts: FieldFacts,
): Reader {
  const { minimum = -Infinity, maximum = Infinity, whole } = kind;
  const range = [
    Number.isFinite(minimum) ? ` from ${minimum}` : '',
    Number.isFinite(maximum) ? ` to ${maximum}` : '',
  ];
  const expected = `a ${whole ? 'whole ' : ''}number${range.join('')}`;
  const accepts = acceptsNumber(kind);
  const refuse = refuser('bad-number', expected, facts);
  return (value, reading) => (accepts(value) ? value : refuse(value, reading));
}

/** A reader for one of a few words. */
export function enumReader(values: readonly string[], facts: FieldFacts): Reader {
  const expected = `one of ${values.map((value) => `"${value}"`).join(', ')}`;
  const refuse = refuser('bad-enum', expected, facts);
  return (value, reading) => (values.includes(value as string) ? value : refuse(value, reading));
}

/** A reader for true and false. */
export function booleanReader(facts: FieldFacts): Reader {
  const refuse = refuser('bad-boolean', 'true or false', facts);
  return (value, reading) => (typeof value === 'boolean' ? value : refuse(value, reading));
}

/** A reader that names every value as bad. */
export function refuser(code: BadValue, expected: string, { doc }: FieldFacts) {
  const facts = { expected, doc };
  return (value: unknown, reading: Reading): undefined => reading.refuse({ code, value, facts });
}

function numberAsText(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value)) return value;
  reading.warn({ code: 'number-as-id', value });
  return String(value);
}

/** Whether a text has nothing to be seen. */
export const isBlank = (text: string): boolean => text.trim() === '';
