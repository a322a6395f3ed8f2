import { analyze } from './analyze.js';
import type { Declaration, Manifest, ManifestModule, Member } from './manifest.js';
import { readSourceTypes, type SourceTypes } from './source-types.js';

type Typed = Pick<Member, 'type' | 'default'>;

/** The manifest of the package as published: what its doc comments and types say of its elements, and nothing private. */
export async function readManifest(): Promise<Manifest> {
  const manifest = await analyze();
  const types = readSourceTypes(manifest.modules.map(({ path }) => path));
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((one) => withTypes(withoutPrivate(one), types)),
  }));
  const published = JSON.parse(toPublishedPaths(JSON.stringify(modules))) as ManifestModule[];
  return { ...manifest, modules: [...published.map(withoutTypes), definitions(published)] };
}

/** A page sees neither private members, nor those of the base class, nor events that only look like one. */
function withoutPrivate(declaration: Declaration): Declaration {
  const { members = [], events, tagName, superclass } = declaration;
  const isPublic = ({ privacy, static: ofClass }: Member): boolean =>
    (privacy ?? 'public') === 'public' && (!ofClass || tagName === undefined);
  return {
    ...declaration,
    ...(tagName !== undefined && { customElement: true }),
    ...(superclass?.name === 'Event' && { superclass: { name: 'Event', package: 'global:' } }),
    members: members.filter(isPublic).map(({ privacy: _, ...member }) => member),
    ...(events && { events: events.filter(({ description }) => description) }),
  };
}

function withTypes(declaration: Declaration, types: SourceTypes): Declaration {
  const { name, members = [], attributes } = declaration;
  const typed = <Part extends Typed>(part: Part, field: string): Part => {
    const text = types.typeOf(name, field) ?? part.type?.text;
    return text === undefined ? part : { ...part, type: { text: defaultFirst(text, part) } };
  };
  return {
    ...declaration,
    members: [
      ...members.map((member) => (member.kind === 'field' ? typed(member, member.name) : member)),
      ...types.parameterFields(name),
    ],
    ...(attributes && {
      attributes: attributes.map((attribute) => withoutNull(typed(attribute, attribute.fieldName))),
    }),
  };
}

/** Of several choices the default is told first, the others in the order of the source. */
function defaultFirst(type: string, { default: standard = '' }: Typed): string {
  const choices = type.split(' | ');
  if (!standard.startsWith("'") || !choices.includes(standard)) return type;
  return [standard, ...choices.filter((choice) => choice !== standard)].join(' | ');
}

/** An attribute is a text or absent; `null` is what its property then holds. */
function withoutNull<Part extends Typed>(part: Part): Part {
  const { default: standard, ...rest } = part;
  const text = part.type?.text.replace(/ \| null$/, '') ?? 'string';
  return {
    ...(rest as Part),
    type: { text },
    ...(standard !== undefined && standard !== 'null' && { default: standard }),
  };
}

/** Sources are not published; each has a built file of its own. */
function toPublishedPaths(json: string): string {
  return json
    .replaceAll(/"\.\/((?:elements|controllers|feed)\/[^"]*\.js)"/g, '"dist/$1"')
    .replaceAll(/"\/?src\/([^"]*)\.[jt]s"/g, '"dist/$1.js"');
}

/** Types are exported too, but no module has them. */
function withoutTypes(module: ManifestModule, _: number, all: ManifestModule[]): ManifestModule {
  const classes = new Set(all.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
  return { ...module, exports: module.exports.filter(({ name }) => classes.has(name)) };
}

/** The entry that registers the elements, which it does in a loop that the analyzer does not see into. */
function definitions(modules: readonly ManifestModule[]): ManifestModule {
  const exports = modules.flatMap(({ path, declarations }) =>
    declarations.flatMap(({ name, tagName }) =>
      tagName === undefined
        ? []
        : [
            {
              kind: 'custom-element-definition',
              name: tagName,
              declaration: { name, module: path },
            },
          ],
    ),
  );
  return { kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports };
}
