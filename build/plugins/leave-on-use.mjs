import { dirname, resolve } from 'node:path';

/**
 * Has the bundle import what is loaded on use from beside itself.
 *
 * @param {Readonly<Record<string, string>>} onUse source files by the names of what is built of them
 * @returns {import('rollup').Plugin}
 */
export function leaveOnUse(onUse) {
  const names = new Map(Object.entries(onUse).map(([name, file]) => [resolve(file), name]));
  return {
    name: 'leave-on-use',
    resolveDynamicImport(specifier, importer) {
      const file = resolve(dirname(importer), String(specifier).replace(/\.js$/, '.ts'));
      const name = names.get(file);
      return name ? { id: `./${name}.js`, external: 'absolute' } : null;
    },
  };
}
