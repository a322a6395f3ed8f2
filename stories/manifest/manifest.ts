import type { ElementDeclaration, Manifest } from '../../build/manifest/manifest.js';
// As text: the file is there only once `npm run manifest` has made it, and the compiler looks before that.
import text from '../../dist/custom-elements.json?raw';

/** What the package says of its elements. */
export const manifest = JSON.parse(text) as Manifest;

/** What it says of one of them. */
export function declarationOf(tag: string): ElementDeclaration {
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no ${tag}.`);
  return found as ElementDeclaration;
}
