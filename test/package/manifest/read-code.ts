import { join } from 'node:path';
import ts from 'typescript';
import { ConflictTimeline } from '../../../src/index.js';
import { ROOT } from '../root.js';

/** What the templates and style sheets of src/ have in them. */
export interface CodeFacts {
  readonly parts: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  /** Custom properties with the value that each falls back on. */
  readonly properties: ReadonlyMap<string, string>;
  /** Names of the classes that are made by `new`. */
  readonly made: ReadonlySet<string>;
  /** Names of what a class offers beyond what its base class does. */
  readonly offeredBy: (file: string, className: string) => ReadonlySet<string>;
}

/** Reads the sources with the compiler, style sheets as they are; it knows nothing of doc comments. */
export function readCode(): CodeFacts {
  const entry = join(ROOT, 'src', 'define.ts');
  const program = ts.createProgram([entry], compilerOptions());
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/'));
  const nodes = own
    .filter(({ fileName }) => fileName.startsWith(join(ROOT, 'src')))
    .flatMap((file) => everyNode(file));
  const texts = nodes.filter(isText).map(({ text }) => text);
  const found = (pattern: RegExp): string[] =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  return {
    parts: new Set([
      ...found(/\bpart="([a-z-]+)"/g),
      ...nodes.flatMap((at) => chosen(at, checker)),
    ]),
    slots: new Set(found(/<slot(?:\s+name="([^"]*)")?/g)),
    properties: new Map(ConflictTimeline.styles.flatMap(({ cssText }) => fallbacks(cssText))),
    made: new Set(nodes.filter(ts.isNewExpression).map(({ expression }) => expression.getText())),
    offeredBy: (file, className) =>
      inherited(program, program.getSourceFile(join(ROOT, file)), className),
  };
}

/** The parts that a template takes from an expression: all texts that it can be. */
function chosen(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (!ts.isTemplateExpression(node)) return [];
  const before = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  return node.templateSpans.flatMap(({ expression }, index) => {
    if (!/\bpart="?$/.test(before[index]?.text ?? '')) return [];
    const type = checker.getTypeAtLocation(expression);
    const types = type.isUnion() ? type.types : [type];
    return types.map((one) => (one.isStringLiteral() ? one.value : `? ${expression.getText()}`));
  });
}

/** Each `var(--timeline-…, fallback)` of a style sheet. */
function fallbacks(css: string): [string, string][] {
  return [...css.matchAll(/var\((--timeline-[a-z0-9-]+)(,\s*)?/g)].map((match) => {
    const [all, name = ''] = match;
    return [name, untilClosed(css.slice(match.index + all.length))];
  });
}

/** A text up to the bracket that closes one opened before it. */
function untilClosed(text: string): string {
  let open = 1;
  const end = [...text].findIndex((sign) => {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    return open === 0;
  });
  return text.slice(0, end);
}

function offered(file: ts.SourceFile | undefined, className: string): Set<string> {
  const members = (classIn(file, className)?.members ?? []).filter(
    (member) =>
      (ts.getCombinedModifierFlags(member) & HIDDEN) === 0 &&
      !ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal'),
  );
  return new Set(members.flatMap(({ name }) => name?.getText() ?? []));
}

const classIn = (
  file: ts.SourceFile | undefined,
  className: string,
): ts.ClassDeclaration | undefined =>
  file?.statements.filter(ts.isClassDeclaration).find(({ name }) => name?.text === className);

/** A class with what it extends, as far as that is our own. */
function inherited(
  program: ts.Program,
  file: ts.SourceFile | undefined,
  className: string,
): Set<string> {
  const own = offered(file, className);
  const base = classIn(file, className)?.heritageClauses?.[0]?.types[0]?.expression;
  const symbol = base && program.getTypeChecker().getTypeAtLocation(base).symbol;
  const baseFile = symbol?.declarations?.[0]?.getSourceFile();
  if (!symbol || !baseFile?.fileName.startsWith(join(ROOT, 'src'))) return own;
  return new Set([...own, ...inherited(program, baseFile, symbol.name)]);
}

const HIDDEN =
  ts.ModifierFlags.Private |
  ts.ModifierFlags.Protected |
  ts.ModifierFlags.Static |
  ts.ModifierFlags.Override;

function everyNode(node: ts.Node): ts.Node[] {
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inner.push(...everyNode(child)));
  return [node, ...inner];
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}

function compilerOptions(): ts.CompilerOptions {
  const file = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}
