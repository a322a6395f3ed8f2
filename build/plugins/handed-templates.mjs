import { resolve } from 'node:path';

const TEMPLATES = resolve('build/plugins/lit-templates.mjs');

/** What Lit's directives import of its core, and the package as a whole. */
const CORE = /^(lit|lit-html|(\.\.?\/)+lit-html\.js)$/;

/**
 * Has a file that the bundle loads on use only describe its templates, which the bundle renders: with a second whole Lit it
 * would be larger, and ask the page for a second policy for trusted types, of which a strict page allows one.
 *
 * @returns {import('rollup').Plugin}
 */
export function handedTemplates() {
  return {
    name: 'handed-templates',
    resolveId: (id) => (CORE.test(id) ? TEMPLATES : null),
  };
}
