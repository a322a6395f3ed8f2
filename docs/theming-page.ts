import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readManifest } from '../build/manifest/read-manifest.js';
import { elementReference } from './element-reference.js';
import { replaceGenerated } from './replace-generated.js';

const houses = ['broadsheet', 'tabloid'];

/** docs/theming.md with its tables as the doc comments tell them now, and the style sheets of the two houses as they are. */
export async function themingPage(page: string): Promise<string> {
  const tables = elementReference(await readManifest());
  const parts = [
    ...['custom properties', 'parts'].map((name) => [name, tables[name] ?? ''] as const),
    ...houses.map((house) => [`${house}.css`, styleSheet(house)] as const),
  ];
  const written = parts.reduce((text, [name, part]) => replaceGenerated(text, name, part), page);
  const style = await resolveConfig('docs/theming.md');
  return format(written, { ...style, parser: 'markdown' });
}

function styleSheet(house: string): string {
  const css = readFileSync(`stories/theming/${house}.css`, 'utf8');
  return `\`\`\`css\n${css.trim()}\n\`\`\``;
}
