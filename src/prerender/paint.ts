import type { Look } from '../draw/looks.js';

/** What a picture is painted with. */
export interface Paint {
  /** How elements look by their classes. */
  readonly looks: Readonly<Record<string, Look>>;
  /** A colour by its name. */
  readonly colorOf: (name: string) => string;
}

/**
 * Gives each element of a written SVG the look of its classes as attributes, and takes away what only a page has use for:
 * classes, parts, and the inherited `color`, which some editors of pictures don't know.
 *
 * @param svg as `writeMarkup` writes it: no `<`, `>` or `"` but those of the markup
 */
export function paint(svg: string, { looks, colorOf }: Paint): string {
  const tones: string[] = [];
  return svg.replace(/<(\/?)(\w+)([^<>]*?)(\/?)>/g, (tag, close: string, ...parts: string[]) => {
    const [name = '', attributes = '', selfClosing = ''] = parts;
    if (close !== '') {
      tones.pop();
      return tag;
    }
    const tone = attributeOf(attributes, 'color') ?? tones.at(-1) ?? colorOf('ink');
    if (selfClosing === '') tones.push(tone);
    const look = lookOf(attributeOf(attributes, 'class')?.split(/\s+/) ?? [], looks);
    const color = (name: string): string => (name === 'tone' ? tone : colorOf(name));
    return `<${name}${attributes.replace(ofThePage, '')}${writeLook(look, color)}${selfClosing}>`;
  });
}

const ofThePage = /\s(class|part|color)="[^"]*"/g;

const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** The looks of all classes and pairs of classes, the later over the earlier. */
function lookOf(classes: readonly string[], looks: Paint['looks']): Look {
  const fitting = Object.entries(looks).filter(([name]) =>
    name.split('.').every((part) => classes.includes(part)),
  );
  return Object.assign({}, ...fitting.map(([, look]) => look)) as Look;
}

const writeLook = (look: Look, colorOf: (name: string) => string): string =>
  Object.entries(look)
    .map(([property, value]) => {
      const isColor = (property === 'fill' || property === 'stroke') && value !== 'none';
      return ` ${property}="${isColor ? colorOf(String(value)) : value}"`;
    })
    .join('');
