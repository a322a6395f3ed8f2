import type { Field, FieldKind, ObjectSchema } from '../src/feed/schema/field.js';
import { feed } from '../src/feed/schema/feed.js';

/** The tables of docs/feed.md, made from the one definition of a feed: an object a table, in the order of their first use. */
export function feedReference(): string {
  return [...objectsIn(feed)].map(writeObject).join('\n\n');
}

/** An object and those in its fields, each once. */
function objectsIn(schema: ObjectSchema, found = new Set<ObjectSchema>()): Set<ObjectSchema> {
  if (found.has(schema)) return found;
  found.add(schema);
  for (const field of Object.values(schema.fields)) {
    for (const inner of objectsOf(field)) objectsIn(inner, found);
  }
  return found;
}

function objectsOf(kind: FieldKind): ObjectSchema[] {
  if (kind.type === 'object') return [kind.object];
  if (kind.type === 'list') return objectsOf(kind.of);
  return kind.type === 'reference' && kind.inline ? [kind.inline] : [];
}

function writeObject({ name, doc, fields }: ObjectSchema): string {
  const rows = Object.entries(fields).map(
    ([field, definition]) =>
      `| \`${field}\` | ${writeKind(definition)} | ${writeMeaning(definition)} |`,
  );
  return [
    `### ${name}`,
    '',
    doc,
    '',
    '| field | type | meaning |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Kinds in words; those that need more are written by `writeKind`. */
const words: Readonly<Partial<Record<FieldKind['type'], string>>> = {
  id: 'string',
  version: '`"1.0"`',
  language: 'BCP 47 tag',
  instant: 'ISO 8601 date and time',
  url: 'http, https, mailto or relative URL',
  color: 'CSS colour',
  country: 'ISO 3166-1 alpha-2',
  edtf: 'EDTF date',
  boolean: 'true or false',
  string: 'string',
  text: 'Text',
};

function writeKind(kind: FieldKind): string {
  switch (kind.type) {
    case 'number':
      return `${kind.whole ? 'whole number' : 'number'}${writeBounds(kind)}`;
    case 'enum':
      return kind.values.map((value) => `\`${value}\``).join(', ');
    case 'reference':
      return `id in ${kind.to.map((list) => `\`${list}\``).join(' or ')}${kind.inline ? `, or ${kind.inline.name}` : ''}`;
    case 'object':
      return kind.object.name;
    case 'list':
      return `list of ${writeKind(kind.of)}`;
    default:
      return words[kind.type] ?? kind.type;
  }
}

function writeBounds({ minimum, maximum }: { minimum?: number; maximum?: number }): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `, ${minimum} or more`;
}

function writeMeaning(field: Field): string {
  const required = field.required ? 'required; ' : '';
  const standing = field.default === undefined ? '' : ` (default \`${field.default}\`)`;
  return `${required}${field.doc}${standing}`;
}
