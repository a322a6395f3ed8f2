import type { DateWords } from '../time/words.js';
import type { Message, MessageKey, Messages } from './messages.js';

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

/** Makes a locale of a language's messages and date words. */
export function createLocale(tag: string, messages: Messages, dates: DateWords): Locale {
  const plural = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const number = (value: number): string => numbers.format(value);
  const say = (key: MessageKey, values: Values = {}): string =>
    fill(chooseForm(messages[key], values['n'], plural), values, number);
  const direction = rightToLeft.has(tag.split('-')[0] ?? tag) ? 'rtl' : 'ltr';
  return Object.freeze({ tag, direction, dates, say, number });
}

function chooseForm(
  message: Message,
  n: string | number | undefined,
  plural: Intl.PluralRules,
): string {
  if (typeof message === 'string') return message;
  return message[plural.select(Number(n ?? 0))] ?? message.other;
}

function fill(text: string, values: Values, number: (value: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place] ?? '';
    return typeof value === 'number' ? number(value) : value;
  });
}
