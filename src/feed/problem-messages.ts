import type { Format } from './schema/field.js';

/** Kinds of problem. `bad-…` is a value of the wrong kind or out of bounds for a field of that type. */
export type ProblemCode =
  | 'empty'
  | 'web-page'
  | 'not-json'
  | 'cut-off'
  | 'no-feed'
  | 'no-events'
  | 'other-version'
  | 'bad-line'
  | 'missing'
  | BadValue
  | 'duplicate-id'
  | 'unknown-reference'
  | 'number-as-id'
  | 'too-long'
  | 'bad-characters'
  | 'unsafe-name'
  | 'wrong-order'
  | 'unreadable'
  | 'more';

/** Codes for a value of the wrong kind, by the type of the field. */
export type BadValue = `bad-${
  | Format
  | 'date'
  | 'boolean'
  | 'string'
  | 'text'
  | 'number'
  | 'enum'
  | 'reference'
  | 'object'
  | 'list'}`;

/** What fills the `{places}` of a message and its hint. `name` and `value` are always there. */
export type Facts = Readonly<Record<string, string | number | undefined>>;

/** Message and hint of each kind of problem; `bad` stands for all `bad-…` but a date and a line. */
const table = {
  empty: ['There is no text.', 'Check that the file was saved and that the address is right.'],
  'web-page': [
    'This is a web page or other markup, not a feed.',
    'The address probably answers with an error or a log-in page: open it in a browser and look.',
  ],
  'not-json': [
    'This is not JSON: {found} stands where {expected} is expected.',
    'Mend the text here; if it is no JSON at all, check the address.',
  ],
  'cut-off': [
    'The text ends too early: {expected} is expected.',
    'The file seems cut off: save or fetch it again.',
  ],
  'no-feed': ['A feed is an object; this is {value}.', 'Write {"version": "1.0", "events": […]}.'],
  'no-events': ['The feed has no list "events".', 'Add "events": […]; the list may be empty.'],
  'other-version': [
    'The feed is of version {value}; only version 1 can be read.',
    'Use a newer release of conflict-timeline, or save the feed as version "1.0".',
  ],
  'bad-line': [
    'This line is not JSON: {found} stands where {expected} is expected.',
    'Mend the line, one event a line; if it is the last one, the file may be cut off.',
  ],
  missing: ['"{name}" is missing.', 'Add "{name}": {doc}.'],
  bad: ['"{name}" is {value}; it must be {expected}.', 'Write {expected}: {doc}.'],
  'bad-date': ['"{name}" is no date that can be read: {wrong}.', 'Here is how: {remedy}.'],
  'duplicate-id': [
    'The id {value} belongs to an earlier member of the list.',
    'Give each member an id of its own.',
  ],
  'unknown-reference': ['"{name}" names {value}, which is not in {lists}.', '{remedy}'],
  'number-as-id': ['"{name}" is the number {value}; it is read as text.', 'Write it in quotes.'],
  'too-long': ['"{name}" is cut: it has more than {longest} characters.', 'Shorten it.'],
  'bad-characters': [
    '"{name}" has characters that stand for nothing; they are shown as "\ufffd".',
    'Take out NUL characters and halves of surrogate pairs; save the file as UTF-8.',
  ],
  'unsafe-name': [
    'The field "{name}" is left out: its name is unsafe in JavaScript.',
    'Give the field another name.',
  ],
  'wrong-order': [
    'The counts do not rise: {counts}.',
    'Write them so that low is at most best, and best at most high.',
  ],
  unreadable: [
    '"{name}" cannot be read: asking for it fails.',
    'Give plain data, such as JSON.parse makes.',
  ],
  more: [
    '{count} more problems of the kind "{kind}" are not listed.',
    'Mend those that are listed, then look again.',
  ],
} as const satisfies Readonly<
  Record<Exclude<ProblemCode, BadValue> | 'bad-date' | 'bad', readonly [string, string]>
>;

/** Says what is wrong and what to do, in English. */
export function problemMessage(
  code: ProblemCode,
  facts: Facts,
): { readonly message: string; readonly hint: string } {
  const [message, hint] = table[code in table ? (code as keyof typeof table) : 'bad'];
  return { message: fill(message, facts), hint: fill(hint, facts) };
}

const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
