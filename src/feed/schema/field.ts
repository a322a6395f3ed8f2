/** The lists of a feed whose members other parts name by id. */
export type Collection =
  'lanes' | 'categories' | 'actors' | 'places' | 'sources' | 'events' | 'chapters';

/** Kinds of string that are told by their form alone. */
export type Format = 'id' | 'version' | 'language' | 'instant' | 'url' | 'color' | 'country';

/** What may stand in a field. */
export type FieldKind =
  | { readonly type: Format | 'edtf' | 'boolean' }
  | { readonly type: 'string' | 'text'; readonly longest?: number }
  | {
      readonly type: 'number';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly whole?: true;
    }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  /** An id of one of the lists `to`, or, where `inline` is given, such an object itself. */
  | {
      readonly type: 'reference';
      readonly to: readonly Collection[];
      readonly inline?: ObjectSchema;
    }
  | { readonly type: 'object'; readonly object: ObjectSchema }
  /** With `collection`, the ids of the members are unique and can be referred to. */
  | { readonly type: 'list'; readonly of: FieldKind; readonly collection?: Collection };

/** A field of an object: what may stand there, and what it means. */
export type Field = FieldKind & {
  /** One line that tells an editor what to write. */
  readonly doc: string;
  /** The object is left out where this field is missing or bad. */
  readonly required?: true;
  /** What a missing field means; it is not filled in. */
  readonly default?: string | number | boolean;
  /** What is read in place of a required field that is missing or bad, so that the object can stay. */
  readonly instead?: { readonly field: string } | { readonly value: string };
  /** An empty list is read where the field is missing or bad. */
  readonly always?: true;
};

/** An object of the feed. */
export interface ObjectSchema {
  /** Name in the JSON Schema. */
  readonly name: string;
  readonly doc: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The loss of such an object is an error; otherwise a warning. */
  readonly vital?: true;
  /** The fields are read in the order of this table, since later ones refer to earlier ones. */
  readonly ordered?: true;
  /** Fields whose numbers must not fall in this order. */
  readonly ascending?: readonly string[];
}
