import { feed } from './feed.js';
import type { Collection, FieldKind } from './field.js';

/** The lists of a feed whose members have ids, each with what a member is, in an order in which later ones refer to earlier ones. */
export const collections: readonly (readonly [name: Collection, of: FieldKind])[] = Object.values(
  feed.fields,
).flatMap((field) => ('collection' in field ? [[field.collection, field.of] as const] : []));
