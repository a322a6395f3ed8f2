import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './root.js';

/** Where the sources of a user of the package stand: in the package, which may import itself by name. */
const FOLDER = join(ROOT, 'test', 'package', 'user');

/** Libraries are read once for all that is compiled here. */
const known = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles a file as a user of the built package would have it, with strict checks.
 *
 * @param name of the file
 * @param text of the file; where it must not compile, it says so by `@ts-expect-error`
 * @param modules files of packages that are not installed here, by their path in node_modules/
 * @returns what the compiler complains of
 */
export function compile(
  name: string,
  text: string,
  modules: Readonly<Record<string, string>> = {},
): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const files = new Map([[join(FOLDER, name), text], ...installed(modules)]);
  const program = ts.createProgram([join(FOLDER, name)], options, hostWith(files, options));
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

function installed(modules: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(modules).map(([file, text]) => [join(ROOT, 'node_modules', file), text]);
}

/** The files of the disk, and some that are on none. */
function hostWith(
  files: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const isAbove = (folder: string): boolean =>
    [...files.keys()].some((file) => file.startsWith(`${folder}/`));
  return {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    directoryExists: (folder) => isAbove(folder) || (host.directoryExists?.(folder) ?? true),
    getSourceFile: (file, language) => {
      const text = files.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, language);
      if (!known.has(file)) known.set(file, host.getSourceFile(file, language));
      return known.get(file);
    },
  };
}
