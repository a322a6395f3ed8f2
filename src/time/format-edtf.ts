import type { EdtfDate, Endpoint } from './edtf-date.js';

/**
 * A date as canonical EDTF text. What `parseEdtf` has read comes back as it was written, but for two freedoms of the
 * standard: qualifiers are written once (`2004?-06?` as `2004-06?`), and sets without spaces.
 *
 * Intervals and sets are written from their ends and members, so these may be put together by hand; a `date` is written
 * as its `text`.
 */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === 'interval') return `${formatEnd(date.start)}/${formatEnd(date.end)}`;
  if (date.kind === 'set') return formatSet(date);
  return date.text;
}

const formatEnd = (end: Endpoint = 'unknown'): string =>
  end === 'open' ? '..' : end === 'unknown' ? '' : formatEdtf(end);

function formatSet({ choice, members = [] }: EdtfDate): string {
  const text = members.map(formatMember).join(',');
  return choice === 'all' ? `{${text}}` : `[${text}]`;
}

/** In a set a range has two dots in the place of the slash, and nothing in the place of an open end. */
function formatMember(date: EdtfDate): string {
  if (date.kind !== 'interval') return formatEdtf(date);
  return [date.start, date.end].map((end) => (end === 'open' ? '' : formatEnd(end))).join('..');
}

/**
 * Writes the parts of a date (year, month, day) with the qualifiers of each: to the right of the last part they go for
 * if they are the same up to it and none follow (`2004-06~-11`), else to the left of each part (`?2004-06-~11`).
 *
 * @param marks any of `?`, `~`, `%` for each part, in any order and number; more marks than parts are left out
 */
export function writeQualified(parts: readonly string[], marks: readonly string[]): string {
  const single = parts.map((_, place) => merge(marks[place] ?? ''));
  const last = single.findLastIndex((mark) => mark !== '');
  const shared = single.every((mark, place) => mark === (place <= last ? single[last] : ''));
  return parts
    .map((part, place) => {
      const mark = single[place] ?? '';
      if (!shared) return mark + part;
      return place === last ? part + mark : part;
    })
    .join('-');
}

function merge(marks: string): string {
  const approximate = /[~%]/.test(marks);
  const uncertain = /[?%]/.test(marks);
  if (approximate && uncertain) return '%';
  return approximate ? '~' : uncertain ? '?' : '';
}
