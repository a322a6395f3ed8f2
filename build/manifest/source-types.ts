import ts from 'typescript';
import type { Member } from './manifest.js';

/** What the compiler knows of the public classes and the analyzer, which reads a file at a time, does not. */
export interface SourceTypes {
  /** The type of a member, with the names of its choices written out: `'lane' | 'category'`. */
  readonly typeOf: (className: string, member: string) => string | undefined;
  /** The fields that a class takes from its constructor's parameters. */
  readonly parameterFields: (className: string) => Member[];
}

/** Reads the types of the classes in some files. */
export function readSourceTypes(files: readonly string[]): SourceTypes {
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const classes = new Map(
    files.flatMap((file) =>
      [...(program.getSourceFile(file)?.statements ?? [])]
        .filter(ts.isClassDeclaration)
        .map((declaration) => [declaration.name?.text ?? '', declaration] as const),
    ),
  );
  const typeOf = (className: string, member: string): string | undefined => {
    const declaration = classes.get(className);
    const found = declaration?.members.find(({ name }) => name?.getText() === member);
    const base = declaration && baseOf(declaration);
    if (!found && base !== undefined) return typeOf(base, member);
    const node = found && 'type' in found ? (found.type as ts.TypeNode | undefined) : undefined;
    return node && spell(node, checker);
  };
  const parameterFields = (className: string): Member[] =>
    [...(classes.get(className)?.members ?? [])]
      .filter(ts.isConstructorDeclaration)
      .flatMap(({ parameters }) => [...parameters])
      .filter((parameter) => ts.isParameterPropertyDeclaration(parameter, parameter.parent))
      .map((parameter) => ({
        kind: 'field',
        name: parameter.name.getText(),
        description: docOf(parameter),
        type: { text: parameter.type ? spell(parameter.type, checker) : 'unknown' },
        readonly: true,
      }));
  return { typeOf, parameterFields };
}

/** Name of the class that a class extends. */
const baseOf = ({ heritageClauses }: ts.ClassDeclaration): string | undefined =>
  heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();

/** A type as it stands in the source, in which each name of a choice of texts is the choice. */
function spell(node: ts.TypeNode, checker: ts.TypeChecker): string {
  const alternatives = ts.isUnionTypeNode(node) ? [...node.types] : [node];
  return alternatives.map((one) => spellOne(one, checker)).join(' | ');
}

function spellOne(node: ts.TypeNode, checker: ts.TypeChecker): string {
  if (!ts.isTypeReferenceNode(node)) return node.getText();
  const type = checker.getTypeFromTypeNode(node);
  const isChoice = type.isUnion() && type.types.every((one) => one.isStringLiteral());
  if (!isChoice) return node.getText();
  const alias = symbolOf(node.typeName, checker)?.declarations?.find(
    ts.isTypeAliasDeclaration,
  )?.type;
  // Told in the order of the source; the compiler has one of its own.
  if (alias && ts.isUnionTypeNode(alias)) return spell(alias, checker);
  const isOfList = alias && ts.isIndexedAccessTypeNode(alias);
  const listed = isOfList ? listTypes(alias.objectType, checker) : type.types;
  return listed.map((one) => `'${(one as ts.StringLiteralType).value}'`).join(' | ');
}

/** What a name stands for, also where it is imported. */
function symbolOf(name: ts.EntityName, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const isImported = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return isImported ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The types in a list of fixed length, as that of `typeof modes` is. */
function listTypes(node: ts.TypeNode, checker: ts.TypeChecker): readonly ts.Type[] {
  return checker.getTypeArguments(checker.getTypeFromTypeNode(node) as ts.TypeReference);
}

function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  return ts.getTextOfJSDocComment(doc && ts.isJSDoc(doc) ? doc.comment : undefined) ?? '';
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, '.').options;
}
