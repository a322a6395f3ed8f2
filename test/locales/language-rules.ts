import type { LanguageTag } from '../../src/locales/language-tags.js';
import type { MessageKey } from '../../src/locales/messages.js';

/** What holds for the messages of one language. */
interface LanguageRules {
  /** Messages that read as in English, in the order of the messages. */
  readonly same: readonly MessageKey[];
  /** What no message has, with `{}` for its places. */
  readonly wrong: readonly RegExp[];
}

/** Messages that are made of places and signs alone. */
const signs = { names: 'eventName', more: 'more', choice: 'choice' } as const;

/** Keys as keyboards of many countries have them. */
const latinKeys = [
  'keyShift',
  'keyControl',
  'keyHome',
  'keyEnd',
  'keyPageUp',
  'keyPageDown',
  'keyEnter',
  'keyEscape',
] as const;

/** What Arabic has in Latin letters. */
const latinNames = 'CSV|JSON|Ctrl|Shift|Enter|Esc|Home|End|Page|Up|Down';

export const rulesOf: Readonly<Record<LanguageTag, LanguageRules>> = {
  en: { same: [], wrong: [/[«»„]/] },
  fr: {
    same: [
      signs.names,
      signs.more,
      'sources',
      'column_date',
      'column_sources',
      signs.choice,
      'listSeparator',
      'keyControl',
    ],
    wrong: [
      // The space before these, and inside the quotes, does not break.
      /[^\u00A0][:;?!%»]/,
      /«[^\u00A0]/,
      /[“”„]/,
      /\.\.\./,
    ],
  },
  ar: {
    same: [signs.more, 'labelled', ...latinKeys],
    wrong: [
      /[,;?“”„]/,
      // Keys and file formats, and nothing else, are in Latin letters.
      new RegExp(`(?<![A-Za-z])(?!(?:${latinNames})(?![A-Za-z]))[A-Za-z]`),
      // Only the digit of a key stands in a sentence.
      /\d{2}/,
    ],
  },
  de: {
    same: [
      'summary',
      signs.names,
      signs.more,
      signs.choice,
      'labelled',
      'listSeparator',
      'keyEscape',
    ],
    wrong: [/[«»]|„[^“]*$|(?<!„[^„]*)“|”/, / (?:%|kB)/, /[0-9}](?:%|kB)/],
  },
  es: {
    same: [
      signs.names,
      signs.more,
      signs.choice,
      'labelled',
      'listSeparator',
      'keyControl',
      'keyEscape',
    ],
    wrong: [/[„“”]/, / (?:%|kB)/, /[0-9}](?:%|kB)/, /^[^¿]*\?/, /^[^¡]*!/],
  },
  pt: {
    same: [signs.names, signs.more, signs.choice, 'labelled', 'listSeparator', ...latinKeys],
    wrong: [/[„“”]/, / (?:%|kB)/],
  },
  ha: {
    same: [
      signs.names,
      signs.more,
      signs.choice,
      'quoted',
      'labelled',
      'listSeparator',
      ...latinKeys.slice(0, -1),
      'keySpace',
      'keyEscape',
    ],
    wrong: [
      /[„«»]/,
      / (?:%|kB)/,
      // The hooked letters are written as such, not with an apostrophe before or behind a plain one.
      /[bdk]’/i,
    ],
  },
};
