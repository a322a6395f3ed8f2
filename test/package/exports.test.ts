import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { languageTags } from '../../src/locales/language-tags.js';
import { DIST, ROOT } from './root.js';

test('every file that package.json promises was built', () => {
  const { exports, types } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
    types: string;
  };
  const promised = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const missing = [...promised, types].filter((file) => !isThere(file));
  assert.deepEqual(missing, []);
});

/** A pattern stands for at least one file. */
function isThere(file: string): boolean {
  if (!file.includes('*')) return existsSync(join(ROOT, file));
  const [before = '', after = ''] = posix.basename(file).split('*');
  return readdirSync(join(ROOT, posix.dirname(file))).some(
    (name) => name.startsWith(before) && name.endsWith(after),
  );
}

const SCRIPT = 'conflict-timeline.min.js';
const DETAILS = 'conflict-timeline-details.min.js';
const LINKS = 'conflict-timeline-links.min.js';
const LIST = 'conflict-timeline-list.min.js';
const STORY = 'conflict-timeline-story.min.js';
const READER = 'conflict-timeline-reader.min.js';
const MAP = 'conflict-timeline-locator.min.js';

/** What the file for a script tag loads on use. */
const onUse = [
  DETAILS,
  LINKS,
  LIST,
  READER,
  STORY,
  MAP,
  ...languageTags.filter((tag) => tag !== 'en').map((tag) => `conflict-timeline-${tag}.min.js`),
];

test('the file for a script tag imports nothing but, on use, what lies beside it', () => {
  const imported = importsOf(SCRIPT);
  const wanted = onUse.filter((name) => name !== MAP);
  assert.deepEqual(imported.sort(), wanted.map((name) => `./${name}`).sort());
  const text = readFileSync(join(DIST, SCRIPT), 'utf8');
  assert.equal(text.split('import(').length - 1, wanted.length);
});

test('what it loads on use imports nothing but the details the map, and so never the file that loads it', () => {
  for (const name of onUse) {
    assert.deepEqual(importsOf(name), name === DETAILS ? [`./${MAP}`] : [], name);
  }
});

test('the policy for trusted types, of which a strict page allows one, is the script’s alone', () => {
  const makers = [SCRIPT, ...onUse].filter((name) =>
    readFileSync(join(DIST, name), 'utf8').includes('createPolicy'),
  );
  assert.deepEqual(makers, [SCRIPT]);
});

test('the core does not come with the outlines of countries', () => {
  assert.ok(!modulesOf('core.js').some((file) => file.includes('locator')));
  const details = modulesOf('elements/details/details.js');
  assert.ok(details.some((file) => file.endsWith('locator-controller.js')));
});

test('no module asks for JSON, which a browser or bundler may refuse', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => file.endsWith('.js'));
  const asking = modules.filter((file) => importsOf(file).some((name) => name.endsWith('.json')));
  assert.deepEqual(asking, []);
  assert.deepEqual(
    files.filter((file) => file.includes('node_modules')),
    [],
  );
});

test('no module asks Node anything, so that a page needs no bundler to answer', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const isBrowsers = (file: string): boolean => file.endsWith('.js') && !file.startsWith('cli');
  const asking = files.filter(
    (file) => isBrowsers(file) && /\bprocess\./.test(readFileSync(join(DIST, file), 'utf8')),
  );
  assert.deepEqual(asking, []);
});

/** What a built file imports, at once or on use. Parsed, as a scan takes some minified expressions for the start of a text. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(DIST, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = importedBy(node);
    if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function importedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

/** The built files that come with one, itself included; what is loaded on use does not. */
function modulesOf(entry: string, known = new Set<string>()): string[] {
  if (known.has(entry)) return [];
  known.add(entry);
  const text = readFileSync(join(DIST, entry), 'utf8');
  const atOnce = importsOf(entry).filter(
    (name) => name.startsWith('.') && !text.includes(`import('${name}')`),
  );
  return [entry, ...atOnce.flatMap((name) => modulesOf(posix.join(dirname(entry), name), known))];
}
