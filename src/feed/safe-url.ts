/**
 * The form of addresses that are safe to link to: http, https, mailto or relative, without control characters, a space in
 * front (a browser would skip it) and a name or password before the host. It is a pattern, so that the JSON Schema says
 * the same.
 */
export const safeUrlPattern =
  '^(?! |(?:[Hh][Tt][Tt][Pp][Ss]?:[/\\\\]*|[/\\\\]{2,})[^/?#\\\\]*@)' +
  '(?:[Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?=[^/?#:]*(?:[/?#]|$)))' +
  '[^\\u0000-\\u001f\\u007f]+$';

const safe = new RegExp(safeUrlPattern, 'u');

/** Whether an address from a feed may be linked to or loaded. */
export const isSafeUrl = (url: string): boolean => safe.test(url);
