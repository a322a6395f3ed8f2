import type { DateWords } from '../time/words.js';
import { digitsOf, withDigits } from './digits.js';
import { directionOf } from './direction-of.js';
import type { Language } from './language.js';
import { lookUp } from './look-up.js';
import type { Message, MessageKey } from './messages.js';
import { once } from './once.js';
import { primaryLanguage } from './primary-language.js';

/** A language as one instance of the widget speaks it. */
export interface Locale {
  /** BCP 47 tag of its words, numbers and plural forms. */
  readonly tag: string;
  /** BCP 47 tag that was asked for. The texts of a feed are looked up by it, also where the words are of another language. */
  readonly asked: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  /**
   * The message of `key` with its `{places}` filled. Numbers are written as the language writes them; a message with
   * plural forms takes the one for `values.n`. A place without a value is left empty.
   */
  readonly say: (key: MessageKey, values?: Values) => string;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
}

/** What fills the places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** The plural form for a number. */
type ChooseForm = (n: number) => Intl.LDMLPluralRule;

/**
 * Plural rules of languages that write small numbers as JavaScript does. For these nothing of Intl is used before it must
 * be: its first use in a page takes some 15 ms.
 */
const plainLanguages: Readonly<Record<string, ChooseForm>> = {
  en: (n) => (n === 1 ? 'one' : 'other'),
};

/**
 * Makes a locale of a language.
 *
 * @param language its words
 * @param asked BCP 47 tag the reader asks for. Where it is of the language, its region decides how numbers are written;
 * where it is of another, numbers and plural forms follow the words all the same, as both would not read as one
 * @param direction default that of the tag asked for
 */
export function createLocale(
  language: Language,
  asked = language.tag,
  direction = directionOf(asked),
): Locale {
  const tag = isTag(asked) && lookUp([language.tag], asked) ? asked : language.tag;
  // An extension may ask for other digits.
  const plain = tag.includes('-u-') ? undefined : plainLanguages[primaryLanguage(tag)];
  // Browsers know fewer languages than Node: for Hausa they would else take the machine's own.
  const tags = [tag, 'en'];
  const numbers = once(() => new Intl.NumberFormat(tags));
  const rules = once(() => new Intl.PluralRules(tags));
  const formOf = plain ?? ((n) => rules().select(n));
  const number = (value: number): string =>
    plain && Number.isInteger(value) && value >= 0 && value < 1_000
      ? String(value)
      : numbers().format(value);
  const say = (key: MessageKey, values: Values = {}): string =>
    fill(chooseForm(language.messages[key], values['n'], formOf), values, number);
  const dates = plain ? language.dates : withDigits(language.dates, digitsOf(tag));
  return Object.freeze({ tag, asked, direction, dates, say, number });
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function chooseForm(message: Message, n: string | number | undefined, formOf: ChooseForm): string {
  if (typeof message === 'string') return message;
  return message[formOf(Number(n ?? 0))] ?? message.other;
}

function fill(text: string, values: Values, number: (value: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place] ?? '';
    return typeof value === 'number' ? number(value) : value;
  });
}
