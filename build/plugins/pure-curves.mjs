/**
 * Tells that d3's curves, each made by a function that is called at once, may be left out where no chart asks for them.
 *
 * @returns {import('rollup').Plugin}
 */
export function pureCurves() {
  return {
    name: 'pure-curves',
    transform: (code, file) =>
      file.includes('/d3-shape/')
        ? {
            code: code.replaceAll('= (function custom(', '= /* @__PURE__ */ (function custom('),
            map: null,
          }
        : null,
  };
}
