import { elementsOf, type ElementDeclaration, type Manifest, type Member } from './manifest.js';

/**
 * Types of the tags for frameworks, each in an entry of its own: files by name, of a manifest. A module that is empty stands
 * beside each, so that importing it for its types does no harm where types are not erased.
 */
export function typings(manifest: Manifest): Record<string, string> {
  const elements = elementsOf(manifest);
  const entries = { jsx, svelte, vue };
  return {
    'typings/tags.d.ts': tags(elements),
    ...Object.fromEntries(
      Object.entries(entries).flatMap(([name, write]) => [
        [`typings/${name}.d.ts`, write(elements)],
        [`typings/${name}.js`, 'export {};\n'],
      ]),
    ),
  };
}

/** What may be written on each tag, whatever the framework. */
function tags(elements: readonly ElementDeclaration[]): string {
  const events = elements.flatMap((one) => one.events ?? []).map(({ type }) => type.text);
  const names = [...elements.map(({ name }) => name), ...events];
  return lines(
    `import type { ${names.join(', ')} } from '../index.js';`,
    ...elements.flatMap((one) => [
      '',
      `/** The attributes of \`<${one.tagName}>\` as they are written in markup. */`,
      `export interface ${one.name}Attributes {`,
      ...(one.attributes ?? []).flatMap(({ name, type, description = '' }) => [
        `  /** ${description.replaceAll('\n', '\n   * ')} */`,
        `  '${name}'?: ${attributeType(type?.text)} | undefined;`,
      ]),
      '}',
      '',
      `/** The properties of \`<${one.tagName}>\` that may be set. */`,
      `export type ${one.name}Properties = Partial<Pick<${one.name}, ${choice(settable(one))}>>;`,
      '',
      `/** What may be set on it by attribute or property. */`,
      `export type ${one.name}Props = Omit<${one.name}Attributes, keyof ${one.name}Properties> & ${one.name}Properties;`,
      '',
      `/** The events of \`<${one.tagName}>\` by name. */`,
      `export interface ${one.name}Events {`,
      ...(one.events ?? []).map(({ name, type }) => `  '${name}': ${type.text};`),
      '}',
    ]),
  );
}

/** React 19 sets properties and attributes of the tags, and hears `on` and an event's name as it is. */
function jsx(elements: readonly ElementDeclaration[]): string {
  return lines(
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ...imports(elements),
    '',
    'type Tag<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own & { class?: string | undefined };',
    'type Handlers<Events> = { [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined };',
    '',
    ...augment('react', 'namespace JSX {', 'IntrinsicElements', elements, '}'),
  );
}

/** Svelte sets properties and attributes, and hears `on` or `on:` and an event's name as it is. */
function svelte(elements: readonly ElementDeclaration[]): string {
  return lines(
    "import type { HTMLAttributes } from 'svelte/elements';",
    ...imports(elements),
    '',
    'type Tag<Element extends EventTarget, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;',
    'type Handlers<Events> = { [Name in keyof Events as `on${Name & string}` | `on:${Name & string}`]?: ((event: Events[Name]) => void) | undefined };',
    '',
    ...augment('svelte/elements', '', 'SvelteHTMLElements', elements, ''),
  );
}

/** Vue takes `group-by` and `@timeline-load` of a template for `groupBy` and `onTimelineLoad`. */
function vue(elements: readonly ElementDeclaration[]): string {
  return lines(
    "import type { HTMLAttributes } from 'vue';",
    ...imports(elements),
    '',
    'type Tag<Element, Own> = new () => Element & { $props: Omit<HTMLAttributes, keyof Own> & Own };',
    'type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name & string;',
    'type Handlers<Events> = { [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name]) => void) | undefined };',
    '',
    ...augment('vue', '', 'GlobalComponents', elements, ''),
  );
}

function imports(elements: readonly ElementDeclaration[]): string[] {
  const names = elements.map(({ name }) => name);
  const own = names.flatMap((name) => [`${name}Events`, `${name}Props`]);
  return [
    `import type { ${names.join(', ')} } from '../index.js';`,
    `import type { ${own.join(', ')} } from './tags.js';`,
  ];
}

function augment(
  module: string,
  open: string,
  map: string,
  elements: readonly ElementDeclaration[],
  close: string,
): string[] {
  return [
    `declare module '${module}' {`,
    ...[open, `interface ${map} {`].filter(Boolean),
    ...elements.map(
      ({ name, tagName }) =>
        `  '${tagName}': Tag<${name}, ${name}Props & Handlers<${name}Events>>;`,
    ),
    ...['}', close, '}'].filter(Boolean),
  ];
}

function settable({ members = [] }: ElementDeclaration): string[] {
  const isSettable = ({ kind, readonly }: Member): boolean => kind === 'field' && !readonly;
  return members.filter(isSettable).map(({ name }) => name);
}

/** A number may be written as a text too, as all attributes are. */
function attributeType(type = 'string'): string {
  return type === 'number' ? 'number | `${number}`' : type;
}

const choice = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ');

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
