import { format, resolveConfig } from 'prettier';
import { readManifest } from '../build/manifest/read-manifest.js';
import { elementReference } from './element-reference.js';
import { replaceGenerated } from './replace-generated.js';

/** docs/element.md with its tables as the doc comments of the elements tell them now. */
export async function elementPage(page: string): Promise<string> {
  const parts = elementReference(await readManifest());
  const written = Object.entries(parts).reduce(
    (text, [name, part]) => replaceGenerated(text, name, part),
    page,
  );
  const style = await resolveConfig('docs/element.md');
  return format(written, { ...style, parser: 'markdown' });
}
