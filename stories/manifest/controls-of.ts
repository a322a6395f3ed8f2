import type { ArgTypes } from '@storybook/web-components-vite';
import { declarationOf } from './manifest.js';

/** The controls of an element's attributes and properties, by their types in the manifest. */
export function controlsOf(tag: string): ArgTypes {
  const { attributes = [], members = [], slots = [] } = declarationOf(tag);
  const readOnly = members.filter(({ kind, readonly }) => kind === 'field' && readonly);
  return Object.fromEntries([
    ...attributes.map(({ name, type }) => [name, controlOf(type?.text ?? 'string')]),
    ...[...readOnly, ...slots.filter(({ name }) => name !== '' && name !== 'feed')].map(
      ({ name }) => [name, { control: false }],
    ),
  ]) as ArgTypes;
}

function controlOf(type: string): object {
  const choices = [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  if (choices.length > 0) return { control: 'select', options: choices };
  return { control: type === 'number' ? 'number' : 'text' };
}
