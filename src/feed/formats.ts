import { readsAsEdtf } from '../time/reads-as-edtf.js';
import { isSafeColor, safeColorPattern } from './safe-color.js';
import { isSafeUrl, safeUrlPattern } from './safe-url.js';
import type { Format } from './schema/field.js';

/** How strings of a format are told. */
export interface FormatRule {
  /** Regular expression (with the `u` flag) that all of them match: what the JSON Schema can say. */
  readonly pattern: string;
  /** Most UTF-16 units. */
  readonly longest?: number;
  /** Whether a string is one of them. */
  readonly accepts: (text: string) => boolean;
}

const byPattern = (pattern: string): FormatRule => {
  const expression = new RegExp(pattern, 'u');
  return { pattern, accepts: (text) => expression.test(text) };
};

/** BCP 47 tags by their form; also the keys of a translated text. */
export const languageRule = byPattern('^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$');

const instantRule = byPattern(
  '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[-+]\\d\\d:\\d\\d))?$',
);

/** The formats of strings, by name. */
export const formats: Readonly<Record<Format, FormatRule>> = {
  id: byPattern('\\S'),
  version: byPattern('^1\\.\\d+$'),
  language: languageRule,
  instant: {
    ...instantRule,
    // Engines differ on whether 30 February is a date: the calendar decides.
    accepts: (text) => instantRule.accepts(text) && readsAsEdtf(text),
  },
  url: {
    pattern: safeUrlPattern,
    accepts: isSafeUrl,
  },
  color: {
    pattern: safeColorPattern,
    longest: 100,
    accepts: (text) => text.length <= 100 && isSafeColor(text),
  },
  country: byPattern('^[A-Z]{2}$'),
};
