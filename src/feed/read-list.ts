import type { KnownIds } from './known-ids.js';
import { leftOut } from './left-out.js';
import { copyFields, copyMembers } from './plain-copy.js';
import { refuser, type FieldFacts } from './read-scalar.js';
import type { Reader, Reading } from './reading.js';
import type { Collection, FieldKind } from './schema/field.js';

/** Makes the reader of a list: a new frozen list of the members that are good. Ids in a collection are unique. */
export function listReader(
  { of, collection }: Extract<FieldKind, { type: 'list' }>,
  facts: FieldFacts,
  readMember: Reader,
): Reader {
  const refuse = refuser('bad-list', 'a list', facts);
  const read = collection ? collector(collection, readMember) : readMember;
  const severity = of.type === 'object' && of.object.vital ? 'error' : 'warning';
  return (input, reading) => {
    const members = copyMembers(input);
    if (!members) return refuse(input, reading);
    if (collection) reading.beginIds(collection, members);
    let kept = 0;
    for (let i = 0; i < members.length; i++) {
      const member = reading.readAt(read, members[i], i, severity);
      if (member !== undefined) members[kept++] = member;
    }
    if (kept < members.length) members.length = kept;
    return Object.freeze(members);
  };
}

/** Reads a member of a collection and keeps its id, so that others can refer to it. */
export function collector(collection: Collection, readMember: Reader): Reader {
  return (value, reading) => {
    if (value === leftOut) return undefined;
    const ids = reading.ids(collection);
    reading.owner = value;
    const member = readMember(value, reading) as { readonly id: string } | undefined;
    const kept = member && (ids.has(member.id) ? refuseDuplicate(member, reading) : member);
    if (kept) ids.add(kept.id);
    else loseId(value, ids);
    reading.owner = undefined;
    return kept;
  };
}

function refuseDuplicate(member: { readonly id: string }, reading: Reading): undefined {
  const refuse: Reader = (value) => reading.refuse({ code: 'duplicate-id', value });
  reading.readAt(refuse, member.id, 'id', reading.severity);
}

function loseId(value: unknown, ids: KnownIds): void {
  const id = copyFields(value)?.['id'];
  if (typeof id === 'string' || typeof id === 'number') ids.lose(String(id));
}
