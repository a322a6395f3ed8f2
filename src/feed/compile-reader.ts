import { listReader } from './read-list.js';
import { objectReader } from './read-object.js';
import { referenceReader } from './read-reference.js';
import {
  booleanReader,
  edtfReader,
  enumReader,
  formatReader,
  numberReader,
  stringReader,
  type FieldFacts,
} from './read-scalar.js';
import { textReader } from './read-text.js';
import type { Reader } from './reading.js';
import type { FieldKind } from './schema/field.js';

/** Makes the reader of what may stand in a field. Readers are made once and hold no state. */
export function compileReader(kind: FieldKind, facts: FieldFacts): Reader {
  switch (kind.type) {
    case 'object':
      return objectReader(kind.object, facts, compileReader);
    case 'list':
      return listReader(kind, facts, compileReader(kind.of, { ...facts, required: true }));
    case 'reference':
      return referenceReader(
        kind,
        facts,
        kind.inline && objectReader(kind.inline, facts, compileReader),
      );
    case 'enum':
      return enumReader(kind.values, facts);
    case 'number':
      return numberReader(kind, facts);
    case 'text':
      return textReader(kind, facts);
    case 'string':
      return stringReader(kind, facts);
    case 'boolean':
      return booleanReader(facts);
    case 'edtf':
      return edtfReader;
    default:
      return formatReader(kind.type, facts);
  }
}
