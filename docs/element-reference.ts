import {
  elementsOf,
  type Attribute,
  type Declaration,
  type Described,
  type Manifest,
  type Member,
} from '../build/manifest/manifest.js';

/** The tables of docs/element.md, by what each is generated from. */
export function elementReference(manifest: Manifest): Record<string, string> {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const [timeline] = elementsOf(manifest);
  if (!timeline) throw new Error('The manifest has no element.');
  const { attributes = [], members = [], events = [] } = timeline;
  const carried = (name: string): Declaration | undefined =>
    classes.find((one) => one.name === name);
  return {
    attributes: table(
      ['attribute', 'property', 'values, default first', 'meaning'],
      attributes.map((one) => [code(one.name), code(one.fieldName), values(one), words(one)]),
    ),
    properties: table(
      ['property', 'type', 'meaning'],
      members
        .filter(({ kind, attribute }) => kind === 'field' && attribute === undefined)
        .map((one) => [code(one.name), code(one.type?.text ?? ''), words(one)]),
    ),
    methods: table(
      ['method', 'does'],
      members.filter(({ kind }) => kind === 'method').map((one) => [code(call(one)), words(one)]),
    ),
    events: table(
      ['event', 'when', 'carries'],
      events.map((one) => [code(one.name), words(one), fields(carried(one.type.text))]),
    ),
    slots: table(
      ['slot', 'what stands there'],
      (timeline.slots ?? []).map((one) => [one.name ? code(one.name) : 'none', words(one)]),
    ),
    parts: table(
      ['part', 'what it is'],
      (timeline.cssParts ?? []).map((one) => [code(one.name), words(one)]),
    ),
    'custom properties': table(
      ['property', 'default, light', 'default, dark', 'meaning'],
      (timeline.cssProperties ?? []).map((one) => [
        code(one.name),
        ...schemes(one.default ?? ''),
        words(one),
      ]),
    ),
  };
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Choices one by one; of what is free, its kind, after the default where there is one. */
function values({ type, default: standard }: Attribute): string {
  const text = type?.text ?? '';
  if (text.startsWith("'")) return text.split(' | ').map(unquoted).map(code).join(' ');
  return standard === undefined ? text : `${code(unquoted(standard))}, any ${text}`;
}

function call({ name, parameters = [] }: Member): string {
  const names = parameters.map((one) => `${one.name}${one.optional ? '?' : ''}`);
  return `${name}(${names.join(', ')})`;
}

/** What an event has of its own, with the choices of each. */
function fields(event: Declaration | undefined): string {
  const own = (event?.members ?? []).filter(({ static: ofClass }) => !ofClass);
  return own.map((one) => `${code(one.name)}: ${lowered(words(one))}`).join('<br>');
}

/** The values of a property in light and dark; of one for both, that. */
function schemes(value: string): [string, string] {
  const [, light, dark] = /^light-dark\((.*), (.*)\)$/.exec(value) ?? [];
  return light && dark ? [code(light), code(dark)] : [code(value), ''];
}

/** A description in one line. A bar would end the cell that it stands in. */
function words({ description = '' }: Described): string {
  return description.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

/** A sentence as a part of one. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const unquoted = (text: string): string => text.replaceAll("'", '');
