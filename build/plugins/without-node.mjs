/**
 * A library asks Node's environment whether it is being developed; in a browser there is none to ask.
 *
 * @returns {import('rollup').Plugin}
 */
export function withoutNode() {
  return {
    name: 'without-node',
    transform: (code) => ({
      code: code.replaceAll('process.env.NODE_ENV', '"production"'),
      map: null,
    }),
  };
}
