import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

test('every file that package.json promises was built', () => {
  const { exports, types } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
    types: string;
  };
  const promised = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const missing = [...promised, types].filter((file) => !existsSync(join(ROOT, file)));
  assert.deepEqual(missing, []);
});

test('the file for a script tag imports nothing', () => {
  const text = readFileSync(join(ROOT, 'dist', 'conflict-timeline.min.js'), 'utf8');
  const { importedFiles } = ts.preProcessFile(text, true, true);
  assert.deepEqual(
    importedFiles.map(({ fileName }) => fileName),
    [],
  );
});
