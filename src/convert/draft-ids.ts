import type { ForeignFields, Reason } from './foreign-fields.js';
import { foldText } from '../locales/fold-text.js';

/** Longest id that is made of words, in characters. */
const longest = 80;

/** Gives ids that no other thing of a kind has, the same for the same file. */
export class DraftIds {
  private readonly given = new Set<string>();
  private readonly next = new Map<string, number>();

  /** @param reserved ids that are given to nothing */
  constructor(reserved: readonly string[] = []) {
    reserved.forEach((id) => this.given.add(id));
  }

  /** The id that is asked for, or, where it has been given, that id with the next free number. */
  take(wanted: string): string {
    let id = wanted;
    // The number last tried is kept: a thousand of one name would take a million looks otherwise.
    for (let n = this.next.get(wanted) ?? 2; this.given.has(id); n++) {
      id = `${wanted}-${n}`;
      this.next.set(wanted, n + 1);
    }
    this.given.add(id);
    return id;
  }
}

/**
 * The id of an event: its own, or one made of words where it has none. One that another event has taken gets a number.
 *
 * @param field where its own stands
 */
export function draftId(
  ids: DraftIds,
  fields: ForeignFields,
  field: string,
  words: readonly string[],
): string {
  const own = fields.text(field);
  const id = ids.take(own || slug(...words) || 'event');
  if (own !== '' && id !== own) fields.change(field, ...secondId);
  return id;
}

const secondId: Reason = [
  'Another event has the same id: this one has a number after it.',
  'Give each its own, so that links lead to the right one.',
];

/** Words as an id: letters and digits of any script in lower case, joined by hyphens. */
export function slug(...words: readonly string[]): string {
  // Cut before folding, as a text may have megabytes.
  const text = words.map((word) => word.slice(0, 500)).join(' ');
  const plain = foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
}
