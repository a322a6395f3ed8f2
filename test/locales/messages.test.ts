import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { event } from '../../src/feed/schema/event.js';
import { messages as enMessages } from '../../src/locales/languages/en/messages.js';
import type { Message, MessageKey } from '../../src/locales/messages.js';
import { readSources, SRC } from '../architecture/read-sources.js';

const keys = Object.keys(enMessages);

/** All literal text of src/ outside locales/: where a message is asked for, its key stands as one. */
const literals = new Set(
  readSources()
    .filter(({ room }) => room !== 'locales')
    .flatMap((source) => source.literals.map(({ text }) => text)),
);

/** Keys made of a prefix and a value of the feed, `status_` and `verified`, or a column of the table. */
const prefixes = ['status_', 'outcome_', 'role_', 'precision_', 'column_'];
const isMade = (key: string): boolean =>
  prefixes.some((prefix) => key.startsWith(prefix) && literals.has(prefix));

test('English has every message that is declared, and no other', () => {
  assert.deepEqual(keys, declaredKeys());
});

test('every message is said somewhere', () => {
  assert.deepEqual(
    keys.filter((key) => !literals.has(key) && !isMade(key)),
    [],
  );
});

test('every value that a reader may meet has its word', () => {
  const words = (prefix: string): string[] =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const { status, casualties, actors, place } = event.fields;
  assert.deepEqual(words('status_'), status.values);
  assert.deepEqual(words('outcome_'), casualties.of.object.fields.outcome.values);
  assert.deepEqual(words('role_'), actors.of.object.fields.role.values);
  // What is exact needs no word.
  assert.deepEqual(['exact', ...words('precision_')], place.inline.fields.precision.values);
});

test('no message is empty, and every form says the same places', () => {
  for (const key of keys) {
    const message: Message = enMessages[key as MessageKey];
    const forms = typeof message === 'string' ? [message] : Object.values(message);
    assert.ok(
      forms.every((form) => form.trim() !== ''),
      key,
    );
    assert.equal(new Set(forms.map(placesIn)).size, 1, key);
  }
});

const placesIn = (text: string): string => [...text.matchAll(/\{\w+\}/g)].flat().sort().join();

/** The members of the interface `Messages`, as it is written. */
function declaredKeys(): string[] {
  const path = join(SRC, 'locales', 'messages.ts');
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const messages = tree.statements.find(
    (node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === 'Messages',
  );
  return (messages?.members ?? []).map(({ name }) => {
    const text = name && ts.isComputedPropertyName(name) ? name.expression : name;
    return text && (ts.isIdentifier(text) || ts.isStringLiteral(text)) ? text.text : '';
  });
}
