// Writes the JSON Schema of a feed to dist/schema/feed-1.json; a step of the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema } from './json-schema.js';

const folder = 'dist/schema';

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/feed-1.json`, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
