import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** A source file of the package. */
export interface Source {
  /** From src/, with slashes: `scene/build-scene.ts`. */
  readonly path: string;
  /** The folder in src/, or `` for the entries beside them. */
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Every identifier, and every stretch of literal text, in order. */
  readonly identifiers: readonly Word[];
  readonly literals: readonly Word[];
}

/** What one file takes from another, by import or by export from. */
export interface Import {
  /** A source file as `path`, or the name of a package's module. */
  readonly target: string;
  readonly isInternal: boolean;
  /** `import * as x`, `export *`, a default import, or `import()`: all of it at once. */
  readonly isWhole: boolean;
  readonly line: number;
}

/** A piece of a file's text and the line that it begins on. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/** The folder that is read. */
export const SRC = join(import.meta.dirname, '..', '..', 'src');

/** All TypeScript files of src/. */
export function readSources(): Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readSource(path.replaceAll('\\', '/')))
    .sort((a, b) => a.path.localeCompare(b.path));
}

function readSource(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes = everyNode(tree);
  const word = (node: ts.Node, text: string): Word => ({ text, line: lineOf(tree, node) });
  return {
    path,
    room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    lines: text.trimEnd().split('\n').length,
    imports: nodes.flatMap((node) => importOf(node, tree) ?? []),
    identifiers: nodes.filter(ts.isIdentifier).map((node) => word(node, node.text)),
    literals: nodes.filter(isLiteralText).map((node) => word(node, node.text)),
  };
}

function everyNode(node: ts.Node): ts.Node[] {
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inner.push(...everyNode(child)));
  return [node, ...inner];
}

function isLiteralText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}

function importOf(node: ts.Node, tree: ts.SourceFile): Import | undefined {
  const found = importedModule(node);
  if (!found) return undefined;
  const isInternal = found.name.startsWith('.');
  return {
    target: isInternal ? sourcePath(tree.fileName, found.name) : found.name,
    isInternal,
    isWhole: found.isWhole,
    line: lineOf(tree, node),
  };
}

function importedModule(node: ts.Node): { name: string; isWhole: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const isByName = clause?.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings);
    return { name: textOf(node.moduleSpecifier), isWhole: !isByName || clause.name !== undefined };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const isByName = node.exportClause !== undefined && ts.isNamedExports(node.exportClause);
    return { name: textOf(node.moduleSpecifier), isWhole: !isByName };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    return name && { name: textOf(name), isWhole: true };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: textOf(node.argument.literal), isWhole: false };
  }
  return undefined;
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function sourcePath(importer: string, relative: string): string {
  return posix.join(dirname(importer), relative).replace(/\.js$/, '.ts');
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
