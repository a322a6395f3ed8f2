import type { Declaration, Manifest } from '../../build/manifest/manifest.js';

/** The manifest without what Storybook would list twice (a property that is an attribute too) or none may use. */
export function forStorybook(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations.map(withoutRepeats),
    })),
  };
}

function withoutRepeats(declaration: Declaration): Declaration {
  const { members = [], attributes = [], slots = [] } = declaration;
  // Rows are told apart by their names: a slot without one has no row, one named as a property gives way to it.
  const taken = new Set(['', ...members.map(({ name }) => name)]);
  const repeated = new Set(attributes.map(({ fieldName }) => fieldName));
  return {
    ...declaration,
    members: members.filter(({ name, privacy }) => privacy === undefined && !repeated.has(name)),
    slots: slots.filter(({ name }) => !taken.has(name)),
  };
}
