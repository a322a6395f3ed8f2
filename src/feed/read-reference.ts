import { nearestText } from './nearest-text.js';
import { isRecord } from './plain-copy.js';
import { formatReader, refuser, type FieldFacts } from './read-scalar.js';
import type { Reader, Reading } from './reading.js';
import type { FieldKind } from './schema/field.js';

/** Ids of a list that a misspelt one is compared with, so that many of them stay cheap. */
const mostCompared = 500;

/**
 * Makes the reader of a reference by id. It must be to a member that was read.
 *
 * @param readInline reads what may stand there in place of an id
 */
export function referenceReader(
  { to }: Extract<FieldKind, { type: 'reference' }>,
  facts: FieldFacts,
  readInline: Reader | undefined,
): Reader {
  const lists = to.map((list) => `"${list}"`).join(' or ');
  const expected = `an id from ${lists}${readInline ? ', or an object' : ''}`;
  const refuse = refuser('bad-reference', expected, facts);
  const readId = formatReader('id', facts);

  const remedy = (id: string, reading: Reading): string => {
    const all = to.map((list) => reading.ids(list));
    if (all.some((ids) => ids.hasLost(id)))
      return 'It stands there but could not be read: mend it.';
    const nearest = nearestText(
      id,
      all.flatMap((ids) => ids.first(mostCompared)),
    );
    return nearest === undefined
      ? `Add it to ${lists}, or mend the id.`
      : `Did you mean ${JSON.stringify(nearest)}? If not, add it to ${lists}.`;
  };

  return (value, reading) => {
    if (readInline && isRecord(value)) return readInline(value, reading);
    if (typeof value !== 'string' && typeof value !== 'number') return refuse(value, reading);
    const id = readId(value, reading);
    if (typeof id !== 'string') return undefined;
    for (const list of to) if (reading.isKnown(list, id)) return id;
    const words = () => ({ lists, remedy: remedy(id, reading) });
    return reading.refuse({ code: 'unknown-reference', value: id, facts: words });
  };
}
