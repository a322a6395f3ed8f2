import { isAscending } from './is-ascending.js';
import { copyFields, type Fields } from './plain-copy.js';
import type { Severity } from './problem.js';
import { refuser, type FieldFacts } from './read-scalar.js';
import type { Reader, Reading } from './reading.js';
import type { Field, FieldKind, ObjectSchema } from './schema/field.js';
import { unsafeNames } from './unsafe-names.js';

/** A field, ready to be read. */
interface CompiledField {
  readonly name: string;
  readonly field: Field;
  readonly read: Reader;
  /** How bad it is if it cannot be read. */
  readonly severity: Severity;
}

/** The reading of an object in its parts, for who reads a long list of it in steps. */
export interface ObjectParts {
  /** A copy of the object, whose missing fields are named; `undefined` for what is no object, which is named. */
  readonly begin: (input: unknown, reading: Reading) => Fields | undefined;
  /** Names of the fields in the order in which they are to be read. */
  readonly names: (result: Fields) => readonly string[];
  /** Puts the value of a field as read in place of the value as given. */
  readonly readField: (name: string, result: Fields, reading: Reading) => void;
  /** The object as read, frozen; `undefined` where a required field is missing or bad. */
  readonly end: (result: Fields, reading: Reading) => unknown;
}

type Compile = (kind: FieldKind, facts: FieldFacts) => Reader;

/**
 * Makes the reader of an object. It gives a new frozen object of the known fields that are good, with all unknown fields
 * as they are, or `undefined` where a required field is missing or bad. Only own fields are asked for.
 */
export function objectReader(schema: ObjectSchema, facts: FieldFacts, compile: Compile): Reader {
  const { begin, names, readField, end } = objectParts(schema, facts, compile);
  return (input, reading) => {
    const result = begin(input, reading);
    if (!result) return undefined;
    for (const name of names(result)) readField(name, result, reading);
    return end(result, reading);
  };
}

/** Makes the parts of the reader of an object. */
export function objectParts(
  schema: ObjectSchema,
  facts: FieldFacts,
  compile: Compile,
): ObjectParts {
  const refuse = refuser('bad-object', 'an object', facts);
  const fields = Object.entries(schema.fields).map(([name, field]): CompiledField => ({
    name,
    field,
    read: compile(field, { doc: field.doc, required: field.required ?? false }),
    severity: field.required && schema.vital ? 'error' : 'warning',
  }));
  const known = new Map(fields.map((field) => [field.name, field]));
  const needed = fields.filter(({ field }) => field.required ?? field.always);

  return {
    begin: (input, reading) => {
      const result = copyFields(input);
      if (!result) return refuse(input, reading);
      nameMissing(needed, result, reading);
      return result;
    },
    names: (result) => {
      const names = Object.keys(result);
      return schema.ordered ? inOrder(names, known) : names;
    },
    readField: (name, result, reading) => readField(name, known.get(name), result, reading),
    end: (result, reading) => {
      if (!complete(needed, result)) return undefined;
      if (schema.ascending) checkOrder(schema.ascending, result, reading);
      return Object.freeze(result);
    },
  };
}

function nameMissing(needed: readonly CompiledField[], result: Fields, reading: Reading): void {
  for (const { name, field, severity } of needed) {
    if (result[name] !== undefined || field.always) continue;
    const facts = { doc: field.doc };
    reading.readAt(() => reading.refuse({ code: 'missing', facts }), null, name, severity);
  }
}

function inOrder(names: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
  const listed = [...known.keys()].filter((name) => names.includes(name));
  return [...listed, ...names.filter((name) => !known.has(name))];
}

function readField(
  name: string,
  field: CompiledField | undefined,
  result: Fields,
  reading: Reading,
): void {
  const read = field?.read ?? (unsafeNames.includes(name) ? refuseName : keep);
  const given = result[name];
  const value =
    given === undefined
      ? undefined
      : reading.readAt(read, given, name, field?.severity ?? 'warning');
  if (value === undefined) delete result[name];
  else if (value !== given) result[name] = value;
}

const keep: Reader = (value) => value;

const refuseName: Reader = (value, reading) => reading.refuse({ code: 'unsafe-name', value });

/** Puts in what is read instead of needed fields that are not there; whether all are there in the end. */
function complete(needed: readonly CompiledField[], result: Fields): boolean {
  for (const { name, field } of needed) {
    result[name] ??= field.always ? emptyList : insteadOf(field, result);
    if (result[name] === undefined) return false;
  }
  return true;
}

const emptyList: readonly unknown[] = Object.freeze([]);

function insteadOf({ instead }: Field, result: Readonly<Fields>): unknown {
  if (!instead) return undefined;
  return 'field' in instead ? result[instead.field] : instead.value;
}

function checkOrder(names: readonly string[], result: Readonly<Fields>, reading: Reading): void {
  if (isAscending(names, result)) return;
  const numbers = names.map((name) => result[name]).filter((value) => typeof value === 'number');
  const counts = names
    .map((name) =>
      typeof result[name] === 'number' ? `${name} ${result[name]}` : `${name} unknown`,
    )
    .join(', ');
  reading.warn({ code: 'wrong-order', value: numbers.join(', '), facts: { counts } });
}
