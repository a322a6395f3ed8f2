// Writes what editors and frameworks read of the elements to dist/; a step of the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorData } from './editor-data.js';
import { readManifest } from './read-manifest.js';
import { typings } from './typings.js';

const folder = 'dist';

const style = { ...(await resolveConfig('src')), parser: 'typescript' };
const manifest = await readManifest();
const files = {
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  ...editorData(manifest),
  ...typings(manifest),
};
for (const [name, text] of Object.entries(files)) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, name.endsWith('.ts') ? await format(text, style) : text);
}
