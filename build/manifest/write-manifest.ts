// Writes what editors and frameworks read of the elements to dist/; a step of the build.
import { writeFileSync } from 'node:fs';
import { readManifest } from './read-manifest.js';

const manifest = await readManifest();
writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
