/**
 * All nodes of a type in a syntax tree, those within others first.
 *
 * @param {unknown} tree
 * @param {string} type
 * @returns {any[]}
 */
export function nodesOf(tree, type) {
  if (typeof tree !== 'object' || tree === null) return [];
  const inner = Object.values(tree).flatMap((node) => nodesOf(node, type));
  return 'type' in tree && tree.type === type ? [...inner, tree] : inner;
}
