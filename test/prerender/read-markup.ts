import { Parser } from 'htmlparser2';

/** An element of a written document. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ReadElement | null;
  readonly children: readonly ReadElement[];
  /** All text within. */
  readonly text: string;
}

type Open = { -readonly [field in keyof ReadElement]: ReadElement[field] } & { children: Open[] };

/** All elements of a written document, in order; fails where a tag is not closed by its own. */
export function readMarkup(markup: string, xmlMode: boolean): readonly ReadElement[] {
  const all: Open[] = [];
  const open: Open[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1) ?? null;
        const element: Open = { name, attributes, parent, children: [], text: '' };
        parent?.children.push(element);
        all.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) element.text += text;
      },
      onclosetag(name, implied) {
        const element = open.pop();
        if (element?.name !== name || (implied && !isVoid(name, xmlMode))) {
          throw new Error(`<${name}> is not closed by its own tag`);
        }
      },
    },
    { xmlMode },
  );
  parser.end(markup);
  return all;
}

const isVoid = (name: string, xmlMode: boolean): boolean =>
  xmlMode || ['meta', 'link', 'br', 'img'].includes(name);
