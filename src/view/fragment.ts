import { noFilters, type Facet, type Filters } from '../feed/filters.js';
import { decodeText, encodeText } from './fragment-text.js';
import type { Mode, View } from './view.js';
import { readWindowText, writeWindow } from './window-text.js';

/** What a link carries of a view. */
export type LinkedView = Pick<View, 'selected' | 'window' | 'filters' | 'mode' | 'chapter'>;

type Changes = { -readonly [Key in keyof LinkedView]?: LinkedView[Key] };

/** A part of the text: how it is written, `undefined` where it needn't be, and what it says when it is read. */
interface Part {
  readonly name: string;
  readonly write: (view: LinkedView, untouched: LinkedView) => string | undefined;
  readonly read: (value: string, read: Changes) => Changes;
}

/** All parts, in the order in which they are written. */
const parts: readonly Part[] = [
  {
    name: 'event',
    // The view nobody has touched may have an event open: that it was closed has to be said.
    write: ({ selected }, untouched) =>
      selected === untouched.selected ? undefined : encodeText(selected ?? ''),
    read: (value) => ({ selected: decodeText(value) || null }),
  },
  {
    name: 't',
    write: ({ window }, untouched) => {
      const text = writeWindow(window);
      return text === writeWindow(untouched.window) ? undefined : text;
    },
    read: (value) => {
      const window = readWindowText(decodeText(value));
      return window ? { window } : {};
    },
  },
  choice('category', 'categories'),
  choice('actor', 'actors'),
  choice('country', 'countries'),
  choice('status', 'statuses'),
  {
    name: 'q',
    write: ({ filters }) => encodeText(filters.search) || undefined,
    read: (value, read) => withFilter(read, { search: decodeText(value) }),
  },
  {
    name: 'view',
    write: ({ mode }, untouched) => (mode === untouched.mode ? undefined : mode),
    read: (value) => (isMode(value) ? { mode: value } : {}),
  },
  {
    name: 'chapter',
    write: ({ chapter }) => (chapter === null ? undefined : encodeText(chapter)),
    read: (value) => ({ chapter: decodeText(value) || null }),
  },
];

const partOf = new Map(parts.map((part) => [part.name, part]));

/**
 * The text of a view in a URL fragment: parts joined by `;`, of which the event's id stands first and without a name, as
 * in `2023-09-17-attack;t:2023-09;category:attack,coup;view:table`. Only what differs from the view nobody has touched is
 * written, so that of the untouched view is empty.
 */
export function writeFragment(view: LinkedView, untouched: LinkedView): string {
  const texts = parts.flatMap(({ name, write }) => {
    const value = write(view, untouched);
    if (value === undefined) return [];
    return name === 'event' && value !== '' ? value : `${name}:${value}`;
  });
  return texts.join(';');
}

/**
 * What a text says of a view. Never throws: what can't be read is left out, as is what the text doesn't speak of. Ids are
 * not checked here, and the window may have infinite ends.
 */
export function readFragment(text: string): Partial<LinkedView> {
  let read: Changes = {};
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    // The first part without a name is the event.
    if (colon < 0 && (part === '' || read.selected !== undefined)) continue;
    const name = colon < 0 ? 'event' : part.slice(0, colon);
    read = { ...read, ...partOf.get(name)?.read(part.slice(colon + 1), read) };
  }
  return read;
}

function choice(name: string, facet: Facet): Part {
  return {
    name,
    write: ({ filters }) => filters[facet].map(encodeText).join(',') || undefined,
    read: (value, read) =>
      withFilter(read, { [facet]: value.split(',').filter(Boolean).map(decodeText) }),
  };
}

const withFilter = ({ filters = noFilters }: Changes, change: Partial<Filters>): Changes => ({
  filters: { ...filters, ...change },
});

const modes: readonly Mode[] = ['chart', 'table'];

const isMode = (value: string): value is Mode => modes.some((mode) => mode === value);
