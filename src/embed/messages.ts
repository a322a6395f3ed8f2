/** What a page and the page it is framed in say to each other, and the version of that. */
const protocol = 1;

/** `hello` and `view` come from the host; all others from the framed page. */
export type Message =
  /** The host is there and asks for the height. */
  | { readonly type: 'hello' }
  /** The framed page is there. */
  | { readonly type: 'ready' }
  /** How high the framed page is, in px. */
  | { readonly type: 'height'; readonly height: number }
  /** The view that the page is to show, as text of a fragment; `null` where the host's address names none. */
  | { readonly type: 'view'; readonly fragment: string | null }
  /** The view that the reader sees; empty is the untouched one. */
  | { readonly type: 'viewed'; readonly fragment: string };

const prefix = 'conflict-timeline:';

/** A message as it is posted. */
export const writeMessage = ({ type, ...rest }: Message): object => ({
  type: `${prefix}${type}`,
  version: protocol,
  ...rest,
});

/** Reads what anybody may have posted; `null` for anything else than a message of this version in all its parts. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, version, height, fragment } = data as Readonly<Record<string, unknown>>;
  if (version !== protocol) return null;
  switch (type) {
    case `${prefix}hello`:
      return { type: 'hello' };
    case `${prefix}ready`:
      return { type: 'ready' };
    case `${prefix}height`:
      return isHeight(height) ? { type: 'height', height } : null;
    case `${prefix}view`:
      return fragment === null || isFragment(fragment) ? { type: 'view', fragment } : null;
    case `${prefix}viewed`:
      return isFragment(fragment) ? { type: 'viewed', fragment } : null;
    default:
      return null;
  }
}

const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

/**
 * What may stand behind a key of a fragment without ending it: the letters of its grammar and those that an address leaves
 * as they are. Whether it means anything is for the timeline to say.
 */
const isFragment = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.~:;,%/+*!'()@$?-]{0,2000}$/.test(value);
