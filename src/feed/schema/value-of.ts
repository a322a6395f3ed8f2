import type { Text } from '../../locales/localized-text.js';
import type { Field, FieldKind, ObjectSchema } from './field.js';

/** The TypeScript type of what may stand in a field. */
export type ValueOf<F extends FieldKind> = F extends {
  type: 'list';
  of: infer Item extends FieldKind;
}
  ? readonly ValueOf<Item>[]
  : F extends { type: 'reference'; inline: infer Inline extends ObjectSchema }
    ? string | ObjectOf<Inline>
    : F extends { type: 'object'; object: infer Inner extends ObjectSchema }
      ? ObjectOf<Inner>
      : F extends { type: 'enum'; values: readonly (infer Value)[] }
        ? Value
        : F extends { type: 'text' }
          ? Text
          : F extends { type: 'number' }
            ? number
            : F extends { type: 'boolean' }
              ? boolean
              : string;

/** The TypeScript type of an object that was read by a schema: required and always filled fields are there. */
export type ObjectOf<O extends ObjectSchema> = {
  readonly [K in keyof O['fields'] as O['fields'][K] extends Present ? K : never]: ValueOf<
    O['fields'][K]
  >;
} & {
  readonly [K in keyof O['fields'] as O['fields'][K] extends Present ? never : K]?: ValueOf<
    O['fields'][K]
  >;
};

type Present = Field & ({ required: true } | { always: true });
