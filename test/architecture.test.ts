import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { readSources, SRC, type Import, type Source } from './architecture/read-sources.js';

/** A room imports itself and the rooms before it. */
const ROOMS = [
  'time',
  'locales',
  'feed',
  'convert',
  'view',
  'scene',
  'markup',
  'draw',
  'prerender',
  'theme',
  'controllers',
  'elements',
  'cli',
  'embed',
];

/** The rooms that `conflict-timeline/core` is made of: they run where there is no DOM. */
const DOM_FREE = ROOMS.slice(0, ROOMS.indexOf('theme'));

/** The packages that src/ may import, and the rooms that may. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  lit: ['theme', 'controllers', 'elements', 'cli', 'embed'],
  d3: ['time', 'convert', 'scene', 'draw', 'controllers'],
  '@tanstack/virtual-core': ['controllers'],
  'date-fns': ['time', 'locales'],
  'topojson-client': ['scene'],
  'world-atlas': ['scene'],
  htmlparser2: ['convert'],
  'ical.js': ['convert'],
  '@resvg/resvg-js': ['cli'],
  '@lit/react': [''],
  react: [''],
};

/** Files that run in Node alone, and are in no bundle. */
const FOR_NODE = /^cli\/|^feed\/write-json-schema\.ts$/;

/** What makes code or markup out of text. */
const DANGEROUS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'eval',
  'Function',
]);

/** An attribute that a strict content security policy refuses, and a property that parses markup. */
const DANGEROUS_MARKUP = /(^|[\s"'])style\s*=|[.?@]?(inner|outer)HTML\s*=/;

const MAX_LINES = 300;

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));

test('src/ is read, so that the tests below hold for something', () => {
  assert.ok(sources.length > 0);
  assert.ok(sources.some(({ imports }) => imports.length > 0));
});

test('a file stands in a room of the list, or is one of the entries', () => {
  const entries = ['index.ts', 'define.ts', 'core.ts', 'convert.ts', 'react.ts'];
  const strays = sources.filter(
    ({ path, room }) => !ROOMS.includes(room) && !entries.includes(path),
  );
  assert.deepEqual(
    strays.map((source) => at(source)),
    [],
  );
});

test('a room imports only itself and the rooms before it', () => {
  none(({ room }, { isInternal, target }) => {
    const isUpward = ROOMS.indexOf(roomOf(target)) <= ROOMS.indexOf(room) && roomOf(target) !== '';
    return isInternal && room !== '' && !isUpward;
  });
});

test('the entries core and convert import only rooms without a DOM', () => {
  none(({ path }, { isInternal, target }) => {
    return (
      ['core.ts', 'convert.ts'].includes(path) && isInternal && !DOM_FREE.includes(roomOf(target))
    );
  });
});

test('the outlines of the locator map are loaded on use, and only in the room that asks for them', () => {
  const importers = sources.filter(({ imports }) =>
    imports.some(({ target }) => target === 'scene/locator/locate.ts'),
  );
  assert.deepEqual(
    importers.map(({ path }) => path),
    ['controllers/locator-controller.ts'],
  );
  none(
    ({ path }, { target }) =>
      target === 'scene/locator/outlines.ts' && !path.startsWith('scene/locator/'),
  );
});

test('an import of a file names one that exists', () => {
  none((_, { isInternal, target }) => isInternal && target.endsWith('.ts') && !byPath.has(target));
});

test('no import leads back to where it came from', () => {
  assert.deepEqual(findCycles(), []);
});

test('a package is imported only in the rooms that are meant to', () => {
  none(({ room }, { isInternal, target }) => {
    if (isInternal || target.startsWith('node:')) return false;
    return !PACKAGES[packageOf(target)]?.includes(room);
  });
});

test('a module of Node is imported only by what runs in Node', () => {
  none(({ path }, { target }) => target.startsWith('node:') && !FOR_NODE.test(path));
});

test('d3 and date-fns are imported by name', () => {
  none((_, { target, isWhole }) => isWhole && ['d3', 'date-fns'].includes(packageOf(target)));
});

test('the rooms without a DOM compile without its types', () => {
  const files = sources
    .filter(({ room }) => DOM_FREE.includes(room))
    .map(({ path }) => join(SRC, path));
  const program = ts.createProgram(files, {
    ...compilerOptions(),
    lib: ['lib.es2023.d.ts', 'lib.es2024.string.d.ts'],
    types: ['node'],
  });
  assert.deepEqual(ts.getPreEmitDiagnostics(program).map(describe), []);
});

test('no text becomes code or markup', () => {
  const words = sources.flatMap((source) => [
    ...source.identifiers
      .filter(({ text }) => DANGEROUS.has(text))
      .map((word) => ({ source, word })),
    ...source.literals
      .filter(({ text }) => DANGEROUS_MARKUP.test(text))
      .map((word) => ({ source, word })),
  ]);
  assert.deepEqual(
    words.map(({ source, word }) => `${at(source, word)}: ${word.text.trim()}`),
    [],
  );
});

test(`a file has at most ${MAX_LINES} lines`, () => {
  const long = sources.filter(({ lines }) => lines > MAX_LINES);
  assert.deepEqual(
    long.map((source) => `${at(source)}: ${source.lines} lines`),
    [],
  );
});

/** Fails with a line for every import that `isWrong`. */
function none(isWrong: (source: Source, imported: Import) => boolean): void {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter((imported) => isWrong(source, imported))
      .map((imported) => `${at(source, imported)} imports ${imported.target}`),
  );
  assert.deepEqual(wrong, []);
}

/** The files that turn in circles: taking away all that import nothing, or are not imported, leaves them. */
function findCycles(): string[] {
  let left = sources;
  for (;;) {
    const targets = new Set(left.flatMap(({ imports }) => imports.map(({ target }) => target)));
    const paths = new Set(left.map(({ path }) => path));
    const inside = left.filter(
      ({ path, imports }) => targets.has(path) && imports.some(({ target }) => paths.has(target)),
    );
    if (inside.length === left.length) return left.map((source) => at(source));
    left = inside;
  }
}

function compilerOptions(): ts.CompilerOptions {
  const file = join(SRC, '..', 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, join(SRC, '..')).options;
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file?.fileName ?? ''}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

function at({ path }: Source, where?: { line: number }): string {
  return `src/${path}${where ? `:${where.line}` : ''}`;
}

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function packageOf(module: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;
}
