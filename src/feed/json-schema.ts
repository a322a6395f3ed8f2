import { formats, languageRule } from './formats.js';
import { longestString, longestText } from './longest.js';
import type { Field, FieldKind, Format, ObjectSchema } from './schema/field.js';
import { feed } from './schema/feed.js';
import { unsafeNames } from './unsafe-names.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const notBlank = '\\S';

const mark = '[?~%]?';
const part = `${mark}[\\dX]{2}${mark}`;
const year = `${mark}(?:Y-?\\d+(?:E\\d+)?|-?[\\dX]{4})(?:S\\d+)?${mark}`;
const date = `${year}(?:-${part}(?:-${part}(?:T[-+:.\\dZ]+)?)?)?`;
const end = `(?:${date}|\\.\\.)?`;

/** The form of a date, an interval or a set in EDTF; whether it exists is beyond a pattern. */
const edtfPattern = `^(?:${date}|${end}/${end}|[[{][-?~%.,\\dXYES ]+[\\]}])$`;

/**
 * The JSON Schema (2020-12) of a feed, derived from the one definition. What it accepts, `readFeed` reads without a problem,
 * but for what no such schema can say: that ids are unique and lead somewhere, that low is at most best and best at most
 * high, that a date exists, and that no text has NUL or half a surrogate pair.
 */
export function jsonSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const root = objectSchema(feed, definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: feed.name,
    ...root,
    $defs: definitions,
  };
}

function objectSchema(schema: ObjectSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const fields = Object.entries(schema.fields);
  return {
    description: schema.doc,
    type: 'object',
    required: fields.filter(([, field]) => field.required).map(([name]) => name),
    properties: Object.fromEntries(
      fields.map(([name, field]) => [name, fieldSchema(field, definitions)]),
    ),
    propertyNames: { not: { enum: unsafeNames } },
  };
}

function fieldSchema(field: Field, definitions: Record<string, JsonSchema>): JsonSchema {
  return {
    description: field.doc,
    ...kindSchema(field, field.required ?? false, definitions),
    ...(field.default !== undefined && { default: field.default }),
  };
}

function kindSchema(
  kind: FieldKind,
  required: boolean,
  definitions: Record<string, JsonSchema>,
): JsonSchema {
  switch (kind.type) {
    case 'object':
      return refer(kind.object, definitions);
    case 'list':
      return { type: 'array', items: kindSchema(kind.of, true, definitions) };
    case 'reference':
      return kind.inline
        ? { anyOf: [formatSchema('id'), refer(kind.inline, definitions)] }
        : formatSchema('id');
    case 'enum':
      return { enum: kind.values };
    case 'number':
      return {
        type: kind.whole ? 'integer' : 'number',
        ...(kind.minimum !== undefined && { minimum: kind.minimum }),
        ...(kind.maximum !== undefined && { maximum: kind.maximum }),
      };
    case 'text':
      return textSchema(kind.longest ?? longestText, required);
    case 'string':
      return stringSchema(kind.longest ?? longestString, required);
    case 'boolean':
      return { type: 'boolean' };
    case 'edtf':
      return { type: 'string', pattern: edtfPattern };
    default:
      return formatSchema(kind.type);
  }
}

function refer(schema: ObjectSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  definitions[schema.name] ??= objectSchema(schema, definitions);
  return { $ref: `#/$defs/${schema.name}` };
}

function formatSchema(format: Format): JsonSchema {
  const { pattern, longest } = formats[format];
  return { type: 'string', pattern, ...(longest !== undefined && { maxLength: longest }) };
}

const stringSchema = (longest: number, required: boolean): JsonSchema => ({
  type: 'string',
  maxLength: longest,
  ...(required && { pattern: notBlank }),
});

const textSchema = (longest: number, required: boolean): JsonSchema => ({
  anyOf: [
    stringSchema(longest, required),
    {
      type: 'object',
      propertyNames: { pattern: languageRule.pattern },
      additionalProperties: stringSchema(longest, required),
      ...(required && { minProperties: 1 }),
    },
  ],
});
