import { escapeText } from '../../markup/escape-text.js';

/** Attributes by name; `true` stands alone, `null` is left out. */
export type Attributes = Readonly<Record<string, string | number | true | null | undefined>>;

/** The opening tag of an element. */
export function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value == null ? [] : value === true ? attribute : `${attribute}="${escapeText(String(value))}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** A script of the package. */
export const scriptTag = (attributes: Attributes, integrity: string | undefined): string =>
  `${tag('script', {
    ...attributes,
    integrity,
    // Without it the answer of another origin can't be checked.
    crossorigin: integrity === undefined ? null : 'anonymous',
  })}</script>`;
