import { coarsestPrecision } from './coarsest-precision.js';
import type { EdtfDate, Endpoint } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import { intervalOf } from './edtf-interval.js';
import { readSingle } from './edtf-single.js';
import { formatEdtf } from './format-edtf.js';

const choices = { '[]': 'one', '{}': 'all' } as const;

/**
 * Reads a set: one of several dates `[1667,1670..1672]` or all of them `{1960,1961-12}`. A member is a date or a range of
 * dates; the range of the first may be open at its start (`[..1984]`), that of the last at its end.
 *
 * @throws EdtfError for brackets that do not match, an empty set or member, and ranges open in the middle
 */
export function readSet(text: string): EdtfDate {
  const choice = choices[`${text.at(0)}${text.at(-1)}` as keyof typeof choices];
  if (!choice) {
    const closing = text.startsWith('[') ? ']' : '}';
    throw new EdtfError('the bracket is not closed', `end the set with "${closing}"`);
  }
  const texts = text.slice(1, -1).split(',');
  const members = texts.map((member, place) =>
    readMember(member.trim(), place === 0, place === texts.length - 1),
  );
  const set = {
    text: '',
    kind: 'set' as const,
    earliest: Math.min(...members.map((member) => member.earliest ?? -Infinity)),
    latest: Math.max(...members.map((member) => member.latest ?? Infinity)),
    precision: coarsestPrecision(members.map((member) => member.precision)),
    approximate: members.some((member) => member.approximate),
    uncertain: members.some((member) => member.uncertain),
    members: Object.freeze(members),
    choice,
  };
  return Object.freeze({ ...set, text: formatEdtf(set) });
}

function readMember(text: string, isFirst: boolean, isLast: boolean): EdtfDate {
  const [start = '', end, ...rest] = text.split('..');
  if (end === undefined) return readSingle(start);
  if (rest.length > 0 || (start === '' && end === '')) {
    throw new EdtfError(`"${text}" is no range`, 'write a range as "1670..1672"');
  }
  if ((start === '' && !isFirst) || (end === '' && !isLast)) {
    throw new EdtfError(
      `"${text}" is open amid the set`,
      'put a range without start first, and one without end last',
    );
  }
  return intervalOf(readRangeEnd(start), readRangeEnd(end));
}

const readRangeEnd = (text: string): Endpoint => (text === '' ? 'open' : readSingle(text));
