const COMMENT = /\n\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Leaves out the source maps of files that nobody steps through.
 *
 * @param {RegExp} files matches their names in the folder
 * @returns {import('rollup').Plugin}
 */
export function withoutMaps(files) {
  return {
    name: 'without-maps',
    generateBundle(_, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        if (!files.test(name)) continue;
        if (output.type === 'chunk') output.code = output.code.replace(COMMENT, '\n');
        else if (name.endsWith('.map')) delete bundle[name];
      }
    },
  };
}
