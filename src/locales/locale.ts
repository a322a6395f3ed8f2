import type { DateWords } from '../time/words.js';
import type { Message, MessageKey, Messages } from './messages.js';
import { once } from './once.js';

/** A language as one instance of the widget speaks it. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
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

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The plural form for a number. */
type ChooseForm = (n: number) => Intl.LDMLPluralRule;

/**
 * Plural rules of languages that write small numbers as JavaScript does. For these nothing of Intl is used before it must
 * be: its first use in a page takes some 15 ms.
 */
const plainLanguages: Readonly<Record<string, ChooseForm>> = {
  en: (n) => (n === 1 ? 'one' : 'other'),
};

/** Makes a locale of a language's messages and date words. */
export function createLocale(tag: string, messages: Messages, dates: DateWords): Locale {
  const [language = tag] = tag.split('-');
  // An extension may ask for other digits.
  const plain = tag.includes('-u-') ? undefined : plainLanguages[language];
  const numbers = once(() => new Intl.NumberFormat(tag));
  const rules = once(() => new Intl.PluralRules(tag));
  const formOf = plain ?? ((n) => rules().select(n));
  const number = (value: number): string =>
    plain && Number.isInteger(value) && value >= 0 && value < 1_000
      ? String(value)
      : numbers().format(value);
  const say = (key: MessageKey, values: Values = {}): string =>
    fill(chooseForm(messages[key], values['n'], formOf), values, number);
  const direction = rightToLeft.has(language) ? 'rtl' : 'ltr';
  return Object.freeze({ tag, direction, dates, say, number });
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
