// The parts of a custom elements manifest (schema 1.0.0) that the package writes and reads.

/** A manifest: the modules of the package with what they declare and export. */
export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: ManifestModule[];
}

export interface ManifestModule {
  kind: string;
  path: string;
  declarations: Declaration[];
  exports: Export[];
}

export interface Export {
  kind: string;
  name: string;
  declaration: { name: string; module?: string; package?: string };
}

/** A class: an element where it has a tag name, else one of its events. */
export interface Declaration {
  kind: string;
  name: string;
  description?: string;
  tagName?: string;
  customElement?: boolean;
  superclass?: { name: string; module?: string; package?: string };
  members?: Member[];
  attributes?: Attribute[];
  events?: (Described & { type: { text: string } })[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: (Described & { default?: string })[];
}

/** An element: what the manifest is for. */
export type ElementDeclaration = Declaration & { tagName: string };

export interface Described {
  name: string;
  description?: string;
}

export interface Member extends Described {
  kind: string;
  type?: { text: string };
  default?: string;
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  parameters?: (Described & { type?: { text: string }; optional?: boolean })[];
  return?: { type?: { text: string } };
}

export interface Attribute extends Described {
  type?: { text: string };
  default?: string;
  fieldName: string;
}

/** The elements of a manifest. */
export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter((one): one is ElementDeclaration => one.tagName !== undefined);
}
