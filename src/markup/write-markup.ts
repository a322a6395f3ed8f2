import { escapeText } from './escape-text.js';
import { isMarkup, nothing, type Markup } from './markup.js';

/**
 * Writes markup as text that reads the same as HTML and as XML. All that fills a place is escaped.
 *
 * Places are attributes, whole (`x=${…}`, `?open=${…}`) or within quotes, and children: text, numbers, markup, lists of
 * these and `nothing`. Lit's directives and its bindings of properties and listeners need an element and are no markup.
 */
export function writeMarkup(value: unknown): string {
  if (value === nothing || value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(writeMarkup).join('');
  if (isMarkup(value)) return writeTemplate(value);
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  throw new TypeError(`A ${typeof value} can't be written as markup`);
}

function writeTemplate({ strings, values }: Markup): string {
  return values.reduce<string>(
    (text, value, i) => {
      const next = tidy(strings[i + 1] ?? '');
      if (!isInTag(text)) return text + writeMarkup(value) + next;
      const whole = /\s(\??)([\w:-]+)=$/.exec(text);
      if (!whole) return text + writeMarkup(value) + next;
      const [end, isBoolean = '', name = ''] = whole;
      return text.slice(0, -end.length) + writeAttribute(name, value, isBoolean !== '') + next;
    },
    tidy(strings[0] ?? ''),
  );
}

function writeAttribute(name: string, value: unknown, isBoolean: boolean): string {
  if (value === nothing || (isBoolean && !value)) return '';
  return ` ${name}="${isBoolean ? '' : writeMarkup(value)}"`;
}

/** A template's own lines are broken and indented for those who read the code. */
const tidy = (text: string): string => text.replace(/\s*\n\s*/g, '\n');

/** Whether a text ends within a tag. What fills a place has no `<` and `>`, but for that of whole elements. */
const isInTag = (text: string): boolean => text.lastIndexOf('<') > text.lastIndexOf('>');
