// What `npm run build` and `npm start` write into dist/.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const FOLDER = 'dist';
const FEEDS = 'src/feeds';
const ENTRIES = { index: 'src/index.ts', define: 'src/define.ts', core: 'src/core.ts' };
const BUNDLE = { 'conflict-timeline.min': 'src/define.ts' };

// Most functions are called in the first draw. With this line first, V8 (from Chrome 136 on, "explicit compile hints")
// compiles them while the file comes in, off the main thread, and not one by one when they are called.
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

const EXTERNAL = [/^lit($|\/)/, /^@lit\//, /^d3($|-)/, /^date-fns($|\/)/];

/**
 * The builds, in order: the bundle (it empties dist/ first, and only once all of it compiled), then the modules.
 *
 * @param {{ watch?: unknown }} [args] the command line as rollup read it; while watching nothing is minified or emptied
 * @returns {import('rollup').RollupOptions[]}
 */
export default function builds({ watch } = {}) {
  return watch ? [bundle([]), modules()] : [bundle([emptyFolder(), minify()]), modules()];
}

/**
 * One self-contained ES module for a script tag: nothing imports it back, so a query string on it does no harm.
 *
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions}
 */
function bundle(plugins) {
  return {
    input: BUNDLE,
    plugins: [nodeResolve(), compile(), ...plugins],
    output: { ...output(), inlineDynamicImports: true, banner: COMPILE_AT_ONCE },
  };
}

/**
 * One module a source file, so that a bundler takes what is used; lit, d3 and date-fns stay imports.
 *
 * @returns {import('rollup').RollupOptions}
 */
function modules() {
  return {
    input: ENTRIES,
    external: EXTERNAL,
    plugins: [compile(), copyFeeds()],
    output: { ...output(), preserveModules: true, preserveModulesRoot: 'src' },
  };
}

/** @returns {import('rollup').OutputOptions} */
function output() {
  return { dir: FOLDER, format: 'es', entryFileNames: '[name].js', sourcemap: true };
}

/** @returns {import('rollup').Plugin} */
function compile() {
  return esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
}

/** @returns {import('rollup').Plugin} */
function minify() {
  const format = { comments: /@license|allFunctionsCalledOnLoad/ };
  // @ts-expect-error It is declared as CommonJS, but its module has a default export.
  return terser({ module: true, ecma: 2022, compress: { passes: 2 }, format });
}

/**
 * Files of an earlier build must not be packed with those of this one.
 *
 * @returns {import('rollup').Plugin}
 */
function emptyFolder() {
  return {
    name: 'empty-folder',
    generateBundle() {
      rmSync(FOLDER, { recursive: true, force: true });
    },
  };
}

/** @returns {import('rollup').Plugin} */
function copyFeeds() {
  return {
    name: 'copy-feeds',
    buildStart() {
      for (const name of readdirSync(FEEDS).filter((file) => file.endsWith('.json'))) {
        const file = `${FEEDS}/${name}`;
        this.addWatchFile(file);
        this.emitFile({ type: 'asset', fileName: `feeds/${name}`, source: readFileSync(file) });
      }
    },
  };
}
