import type { ArgTypes } from '@storybook/web-components-vite';
import { declarationOf } from '../manifest/manifest.js';
import type { ElementArgs } from '../render/set-args.js';

const properties = declarationOf('conflict-timeline').cssProperties ?? [];

/** A control for each custom property, as the manifest tells it; one that is left alone has its default. */
export const propertyControls = Object.fromEntries(
  properties.map(({ name, description, default: value = '' }) => [
    name,
    {
      name,
      description,
      control: /^(light-dark|#)/.test(value) ? 'color' : 'text',
      table: { category: 'css custom properties', defaultValue: { summary: value } },
    },
  ]),
) as ArgTypes;

/** A story's arguments by whether they are custom properties, which any ancestor may have, or the element's own. */
export function parted(args: ElementArgs): {
  properties: Record<string, string>;
  own: ElementArgs;
} {
  const isProperty = ([name]: [string, unknown]): boolean => name.startsWith('--');
  const all = Object.entries(args);
  return {
    properties: Object.fromEntries(all.filter(isProperty).filter(([, value]) => value)) as Record<
      string,
      string
    >,
    own: Object.fromEntries(all.filter((entry) => !isProperty(entry))),
  };
}
