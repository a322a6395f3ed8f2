/**
 * Key of a mark: its lane and its event, or its lane, a word for its kind and what tells it from others of that kind. Ids
 * are free text, so that parts are escaped as in a JSON pointer (RFC 6901), lest two marks share a key.
 */
export const markKey = (...parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
