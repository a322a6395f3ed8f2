import { isList, isRecord } from '../feed/plain-copy.js';
import type { ConversionLog } from './conversion-log.js';

/** Names a field in the words of the file, by its path within an entry; the entry itself for `''`. */
export type PlaceOf = (path: string) => string;

/** Places in JSON: `events[3]`, `events[3].media.url`. */
export const jsonPlace =
  (at: string): PlaceOf =>
  (path) =>
    [at, path].filter((part) => part !== '').join('.');

/** What becomes of a field that is not read: a message and a hint. */
export type Reason = readonly [message: string, hint: string];

/**
 * The fields of an entry of a file, which may hold anything. It remembers what has been asked for, so that all the rest can
 * be noted as left out.
 */
export class ForeignFields {
  private readonly asked = new Set<string>();
  private readonly all: ReadonlyMap<string, unknown>;

  constructor(
    value: unknown,
    readonly place: PlaceOf,
    readonly log: ConversionLog,
  ) {
    this.all = new Map(isRecord(value) ? Object.entries(value) : []);
  }

  /** Whether a field holds anything. */
  has = (field: string): boolean => !isEmpty(this.all.get(field));

  /** A field as it is; it counts as read. */
  value(field: string): unknown {
    this.asked.add(field);
    return this.all.get(field);
  }

  /** A text, or a number as text, without white space around it; empty where there is none. What is neither is dropped. */
  text(field: string): string {
    const value = this.value(field);
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number') return String(value);
    if (!isEmpty(value)) this.drop(field, ...noText);
    return '';
  }

  /** The fields of a field, none where there are none. What has no fields is dropped. */
  fields(field: string): ForeignFields {
    const value = this.value(field);
    if (!isEmpty(value) && !isRecord(value)) this.drop(field, ...noFields);
    return new ForeignFields(value, (path) => this.place(join(field, path)), this.log);
  }

  /** The members of a list, none where there is none. What is no list is dropped. */
  list(field: string): readonly unknown[] {
    const value = this.value(field);
    if (isList(value)) return value;
    if (!isEmpty(value)) this.drop(field, ...noList);
    return [];
  }

  /** Notes that a field is left out. */
  drop(field: string, message: string, hint: string): void {
    this.log.drop({ at: this.place(field), message, hint });
  }

  /** Notes that a field stands in the feed in another form. */
  change(field: string, message: string, hint: string): void {
    this.log.change({ at: this.place(field), message, hint });
  }

  /** Notes as left out all that holds something and has not been read; what has no reason of its own is unknown. */
  dropRest(reasons: Readonly<Record<string, Reason>> = {}): void {
    for (const [field, value] of this.all) {
      if (this.asked.has(field) || isEmpty(value)) continue;
      const own = Object.hasOwn(reasons, field) ? reasons[field] : undefined;
      this.drop(field, ...(own ?? unknown(field)));
    }
  }
}

const noText: Reason = ['This should be a text and is none.', 'Write it in quotation marks.'];
const noList: Reason = ['This should be a list and is none.', 'Put it in square brackets.'];
const noFields: Reason = ['This should be an object and is none.', 'Look it up in the file.'];

const unknown = (field: string): Reason => [
  `A feed has no place for the field ${JSON.stringify(field.slice(0, 40))}.`,
  'Where it says something about the event, write it into the summary or the tags.',
];

const join = (field: string, path: string): string => (path === '' ? field : `${field}.${path}`);

/** Nothing, an empty text, and an object or list of nothing but these; a switch that is off says nothing either. */
function isEmpty(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || depth > 3) return false;
  return Object.values(value).every((inner) => isEmpty(inner, depth + 1));
}
