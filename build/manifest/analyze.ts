// @ts-expect-error The analyzer has no types for its command line.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Manifest } from './manifest.js';

/** The manifest of the sources as the analyzer reads it from their doc comments, private members and all. */
export async function analyze(): Promise<Manifest> {
  const run = cli as (options: { argv: string[]; noWrite: boolean }) => Promise<Manifest>;
  return run({
    argv: ['analyze', '--config', 'build/manifest/analyzer.config.mjs'],
    noWrite: true,
  });
}
