// Lean on purpose: what TypeScript's own checks and the tests do not see.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', '.screenshots/', 'coverage/'] },
  // Examples have packages that are not installed here; without them their types are not known.
  { ignores: ['examples/*/**/*.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      eqeqeq: ['error', 'smart'],
      'no-restricted-imports': ['error', { patterns: [onlyWholeD3()] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // test() of node:test returns a promise that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'it', 'describe'],
              package: 'node:test',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/feed/write-json-schema.ts'],
    rules: { 'no-console': 'error' },
  },
  // The compiler checks names, in these files too.
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } },
  // An example is tried in a browser.
  { files: ['examples/*/**/*.js'], rules: { 'no-undef': 'off' } },
);

/** The parts of d3 may differ in version from the whole; the whole is shaken out as well. */
function onlyWholeD3() {
  return { group: ['d3-*'], message: "Import it by name from 'd3'." };
}
